/** The guided form: what is asked, group by group, over the cells of a settings table. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { settingsSheetName } from "../../renewal/settings-sheet";
import { Disclosure } from "../parts/Disclosure";
import { HiddenText } from "../parts/HiddenText";
import { reasonOf } from "../reason";
import { useWords } from "../words";
import type { RenewalReading } from "./compute-renewal";
import { groupNames } from "./field-texts";
import { type FieldGroup, fieldGroups } from "./fields";
import type { RenewalKeeper } from "./renewal-keeper";
import { SettingField } from "./SettingField";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
  },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  faulty: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 220px), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: "start",
    paddingBottom: tokens.spacingVerticalM,
  },
  hint: { ...typographyStyles.caption1, margin: 0, paddingBottom: tokens.spacingVerticalS },
  move: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
});

interface SettingsFormProps {
  readonly reading: RenewalReading;
  readonly keeper: RenewalKeeper;
}

export function SettingsForm({ reading, keeper }: SettingsFormProps): ReactElement {
  const { t } = useWords();
  const [news, setNews] = useState("");
  const { table, fields } = reading;
  const isComplete = table.hasRoom || fieldGroups.every((group) => isFull(group, fields));
  return (
    <>
      {fieldGroups.map((group) => (
        <Group
          key={group.id}
          group={group}
          reading={reading}
          keeper={keeper}
          onSaved={(address) => setNews(t("renewal.saved", { address }))}
        />
      ))}
      {isComplete ? null : <Move keeper={keeper} />}
      <HiddenText live>{news}</HiddenText>
    </>
  );
}

function isFull({ fields }: FieldGroup, known: RenewalReading["fields"]): boolean {
  return fields.every(({ id }) => known.has(id));
}

interface GroupProps extends SettingsFormProps {
  readonly group: FieldGroup;
  readonly onSaved: (address: string) => void;
}

function Group({ group, reading, keeper, onSaved }: GroupProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { table, fields } = reading;
  const states = group.fields.map(({ id }) => fields.get(id));
  const given = states.filter((state) => isGiven(state?.cell)).length;
  const isFaulty = states.some((state) => state?.problem !== undefined);
  const { label, hint } = groupNames[group.id];
  const currency = String(fields.get("currency")?.cell ?? "").toUpperCase();
  return (
    <Disclosure
      isRuled
      level={4}
      isOpenAtFirst={group.id === "situation"}
      heading={
        <span className={styles.heading}>
          <span>{t(label)}</span>
          <span className={styles.count}>
            {t("renewal.given", { count: given, all: group.fields.length })}
          </span>
          {isFaulty ? <span className={styles.faulty}>{t("renewal.faulty")}</span> : null}
        </span>
      }
    >
      {hint === undefined ? null : <p className={styles.hint}>{t(hint)}</p>}
      <div className={styles.fields}>
        {group.fields.map((field) => (
          <SettingField
            key={field.id}
            field={field}
            state={fields.get(field.id)}
            currency={currency === "" ? "USD" : currency}
            blocked={
              fields.has(field.id) || table.hasRoom
                ? undefined
                : t("renewal.noRow", { address: table.address })
            }
            onWrite={async (value) => onSaved(await keeper.write(field, value))}
          />
        ))}
      </div>
    </Disclosure>
  );
}

function isGiven(cell: unknown): boolean {
  return cell !== undefined && cell !== null && cell !== "";
}

/** The way out where the table can't take another row. */
function Move({ keeper }: { readonly keeper: RenewalKeeper }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [failure, setFailure] = useState<string>();
  const move = (): void => {
    setFailure(undefined);
    keeper.insertSettings().catch((error: unknown) => setFailure(reasonOf(error)));
  };
  return (
    <div className={styles.move}>
      <p className={styles.hint}>{t("renewal.ownSheetAdvice", { name: settingsSheetName })}</p>
      <Button size="small" onClick={move}>
        {t("renewal.ownSheet")}
      </Button>
      {failure === undefined ? null : (
        <span role="alert" className={styles.faulty}>
          {t("renewal.notAdded", { reason: failure })}
        </span>
      )}
    </div>
  );
}
