/** What a function answers to any input: its result, or undefined for a problem. */
import { Problem } from "../../src/core/problem";
import { ask } from "./ask";

/** The result, or undefined where a problem was the answer; anything else that is thrown fails the property. */
export function answer(id: string, args: readonly unknown[], context = {}): unknown {
  try {
    return ask(id, args, context);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(["#VALUE!", "#N/A"]).toContain(error.excelCode);
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message).not.toMatch(/undefined|\bNaN\b|\[object/);
    return undefined;
  }
}
