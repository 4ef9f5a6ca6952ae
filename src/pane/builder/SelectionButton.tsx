/** Puts the selected cells into a field. */
import { Button } from "@fluentui/react-components";
import { CursorClick20Regular } from "@fluentui/react-icons/svg/cursor-click";
import type { ReactElement } from "react";
import { useWords } from "../words";
import type { Selected } from "./use-selected";

interface SelectionButtonProps {
  /** Of the parameter. */
  readonly name: string;
  readonly selected: Selected | undefined;
  readonly onUse: (address: string) => void;
}

export function SelectionButton({ name, selected, onUse }: SelectionButtonProps): ReactElement {
  const { t } = useWords();
  return (
    <Button
      icon={<CursorClick20Regular />}
      title={selected?.address ?? t("builder.noTarget")}
      aria-label={t("builder.useSelectionFor", { name })}
      disabledFocusable={selected === undefined}
      onClick={() => {
        if (selected !== undefined) onUse(selected.address);
      }}
    />
  );
}
