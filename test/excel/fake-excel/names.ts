/** Names that mean cells, as Excel's API shows them. */
import { readAddress } from "./block";
import type { FakeContext } from "./fake-context";
import type { FakeWorkbook } from "./fake-workbook";
import { hostCollection, type HostObject, hostObject } from "./host-object";
import { rangeObject } from "./ranges";

/** The names of one sheet; without a sheet, those of the workbook. */
export function namesObject(
  context: FakeContext,
  state: FakeWorkbook,
  sheet?: () => string
): HostObject {
  return hostCollection(
    context,
    () =>
      state.names
        .filter(({ scope }) => scope === sheet?.())
        .map(({ name, address, isHidden }) =>
          hostObject(context, {
            properties: { name: () => name, visible: () => isHidden !== true },
            behaviour: {
              getRangeOrNullObject: () =>
                rangeObject(context, state, () =>
                  address === undefined ? undefined : readAddress(address)
                ),
            },
          })
        ),
    {}
  );
}
