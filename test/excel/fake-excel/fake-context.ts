/** A request context: what is asked of Excel waits until the next sync, and then happens in that order. */
import type { FakeWorkbook } from "./fake-workbook";

/** What Excel refuses, by its code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = `${code}, in Excel's own words`
  ) {
    super(message);
  }
}

type Request = () => void | Promise<void>;

export class FakeContext {
  private requests: Request[] = [];
  /** How often Excel was asked. */
  syncs = 0;

  constructor(
    private readonly state: FakeWorkbook,
    private readonly waitsForEdit: boolean
  ) {}

  ask(request: Request): void {
    this.requests.push(request);
  }

  async sync(): Promise<void> {
    if (this.state.editing && !this.waitsForEdit)
      throw new HostError("InvalidOperationInCellEditMode");
    await this.state.editing;
    this.syncs++;
    // What a request asks in its turn belongs to the same answer.
    for (
      let request = this.requests.shift();
      request !== undefined;
      request = this.requests.shift()
    ) {
      await request();
    }
    this.state.raiseEvents();
  }
}
