/** What the simulated page lacks and Fluent expects, and the matchers that read a page as a user does. */
import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";

class UnchangingResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = UnchangingResizeObserver;
// Nothing is drawn here; axe asks whether letters are drawn as icons.
HTMLCanvasElement.prototype.getContext = () => null;

// Finding by role is slow in the simulated page, and more so on a machine with other work.
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);

// Nothing is drawn here: only rules that hide something matter, and each of the others would slow every look-up of a role.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below on the sheet it belongs to
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /(display: ?none|visibility: ?hidden)/.test(rule) ? insertRule.call(this, rule, index) : 0;
};
