/** The options side by side, for a pane that is wide enough; a row opens to everything about its option. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Fragment, type ReactElement, useId, useState } from "react";
import type { RenewalOption } from "../../renewal/renewal-option";
import type { OptionId } from "../../rules/renewal/types";
import { useWords } from "../words";
import { OptionDetail } from "./OptionDetail";
import { useOptionTexts } from "./option-texts";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  head: {
    padding: tokens.spacingHorizontalXS,
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  closed: { color: tokens.colorNeutralForeground2 },
  button: {
    justifyContent: "flex-start",
    minWidth: 0,
    padding: 0,
    textAlign: "start",
  },
  icon: { flexShrink: 0 },
});

const columnCount = 7;

export function OptionTable({
  options,
}: {
  readonly options: readonly RenewalOption[];
}): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [open, setOpen] = useState<readonly OptionId[]>([]);
  const toggle = (id: OptionId): void =>
    setOpen(open.includes(id) ? open.filter((each) => each !== id) : [...open, id]);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[
            t("renewal.option"),
            t("renewal.available"),
            t("renewal.fee"),
            t("renewal.due"),
            t("renewal.next"),
            t("renewal.badge"),
            t("renewal.rule"),
          ].map((name) => (
            <th key={name} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <OptionRow
            key={option.id}
            option={option}
            isOpen={open.includes(option.id)}
            onToggle={() => toggle(option.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface OptionRowProps {
  readonly option: RenewalOption;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function OptionRow({ option, isOpen, onToggle }: OptionRowProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const texts = useOptionTexts();
  const detail = useId();
  const { name, available, rule, terms } = option;
  const cells = [
    texts.yesNo(available),
    texts.fee(option),
    texts.day(terms?.due),
    texts.day(terms?.nextAnniversary),
    texts.yesNo(terms?.badge ?? false),
    rule,
  ];
  return (
    <Fragment>
      <tr className={available ? undefined : styles.closed}>
        <th scope="row" className={styles.cell}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.button}
            icon={{
              className: styles.icon,
              children: isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />,
            }}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detail : undefined}
            onClick={onToggle}
          >
            {say(name)}
          </Button>
        </th>
        {cells.map((text, index) => (
          // Two cells may say the same.
          <td key={`${String(index)} ${text}`} className={styles.cell}>
            {text}
          </td>
        ))}
      </tr>
      {isOpen ? (
        <tr id={detail}>
          <td
            colSpan={columnCount}
            className={styles.cell}
            aria-label={t("renewal.moreAbout", { option: say(name) })}
          >
            <OptionDetail option={option} level={3} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}
