/** A star that makes a function a favourite, or no longer one. */
import { ToggleButton } from "@fluentui/react-components";
import { Star20Filled, Star20Regular } from "@fluentui/react-icons/svg/star";
import type { ReactElement } from "react";
import { useWords } from "../words";

interface FavouriteButtonProps {
  readonly id: string;
  readonly isFavourite: boolean;
  readonly onToggle: () => void;
}

export function FavouriteButton({ id, isFavourite, onToggle }: FavouriteButtonProps): ReactElement {
  const { t } = useWords();
  const label = t("builder.favourite", { name: `SPD.${id}` });
  return (
    <ToggleButton
      appearance="transparent"
      checked={isFavourite}
      icon={isFavourite ? <Star20Filled /> : <Star20Regular />}
      aria-label={label}
      title={label}
      onClick={onToggle}
    />
  );
}
