/** What the simulated page lacks and Fluent expects, and the matchers that read a page as a user does. */
import "@testing-library/jest-dom";

class UnchangingResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = UnchangingResizeObserver;
