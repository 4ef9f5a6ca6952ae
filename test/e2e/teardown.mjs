/** Ends what setup.mjs started. */
export default () => globalThis.workbenchServer.close();
