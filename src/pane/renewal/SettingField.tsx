/** One setting of the form: shows its cell, writes it when the typing is done, and says what is wrong with it. */
import { Field as FieldFrame, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { reasonOf } from "../reason";
import { PlaceLink } from "../parts/PlaceLink";
import type { CellValue } from "../workbook";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import type { FieldState } from "./compute-renewal";
import { cellFromText, chosenOf, dateExample, fieldText } from "./field-values";
import { useFieldTexts } from "./field-texts";
import type { Field } from "./fields";

const useStyles = makeStyles({
  control: { width: "100%", minWidth: 0 },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground1 },
});

interface SettingFieldProps {
  readonly field: Field;
  readonly state: FieldState | undefined;
  /** Why it can't be filled in. */
  readonly blocked: string | undefined;
  readonly currency: string;
  readonly onWrite: (value: CellValue) => Promise<void>;
}

export function SettingField({
  field,
  state,
  blocked,
  currency,
  onWrite,
}: SettingFieldProps): ReactElement {
  const styles = useStyles();
  const { t, language } = useWords();
  const { locale } = useWorkbook();
  const { label, hint, choiceText } = useFieldTexts();
  const [draft, setDraft] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const { kind, choices } = field;
  const cell = state?.cell ?? null;
  const shown = fieldText(kind, cell, locale);
  const isComputed = state !== undefined && state.formula !== "";
  const problem = state?.problem;

  const write = async (value: CellValue): Promise<void> => {
    setFailure(undefined);
    try {
      await onWrite(value);
      setDraft(undefined);
    } catch (error) {
      setFailure(t("renewal.notSaved", { reason: reasonOf(error) }));
    }
  };
  const finish = (): void => {
    if (draft === undefined) return;
    if (draft === shown) setDraft(undefined);
    else void write(cellFromText(kind, draft, cell, locale));
  };
  const reason = isComputed ? t("renewal.fromFormula", { address: state.address }) : blocked;
  const message =
    failure ??
    (problem === undefined ? undefined : (
      <span className={styles.problem}>
        {problem.sentence(language)}{" "}
        {problem.place === undefined ? null : <PlaceLink place={problem.place} />}
      </span>
    ));
  return (
    <FieldFrame
      label={label(field)}
      hint={reason ?? hint(field)}
      {...(message === undefined
        ? {}
        : { validationState: "error" as const, validationMessage: message })}
    >
      {choices === undefined ? (
        <Input
          className={styles.control}
          value={draft ?? shown}
          placeholder={
            kind === "date" ? t("renewal.dateExample", { example: dateExample(locale) }) : ""
          }
          disabled={blocked !== undefined}
          readOnly={isComputed}
          inputMode={
            kind === "money" || kind === "percent"
              ? "decimal"
              : kind === "count"
                ? "numeric"
                : "text"
          }
          contentAfter={kind === "percent" ? <>%</> : kind === "money" ? <>{currency}</> : null}
          autoComplete="off"
          onChange={(_, { value }) => setDraft(value)}
          onBlur={finish}
          onKeyDown={({ key }) => {
            if (key === "Enter") finish();
            if (key === "Escape") setDraft(undefined);
          }}
        />
      ) : (
        <Select
          className={styles.control}
          value={chosenOf(choices, shown)}
          disabled={blocked !== undefined || isComputed}
          onChange={(_, { value }) => void write(value === "" ? null : value)}
        >
          <option value="">{t("renewal.notGiven")}</option>
          {/* What the cell says in other words stays to be seen. */}
          {shown === "" || choices.includes(chosenOf(choices, shown)) ? null : (
            <option value={shown}>{shown}</option>
          )}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceText(choice)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
