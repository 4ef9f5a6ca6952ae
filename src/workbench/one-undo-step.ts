/** Makes several changes one step to undo. */
import { IUndoRedoService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

export function inOneUndoStep<T>(book: FWorkbook, change: () => T): T {
  const undo = book.getActiveSheet().getInject().get(IUndoRedoService);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer calls it temporary, and has nothing else for it yet.
  const batch = undo.__tempBatchingUndoRedo(book.getId());
  try {
    return change();
  } finally {
    batch.dispose();
  }
}
