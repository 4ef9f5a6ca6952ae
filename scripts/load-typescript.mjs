/** Lets a script import the TypeScript of src/, which names its files without their ends. */
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
