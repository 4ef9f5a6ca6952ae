/** The field of one parameter: a list of ranges, a list to choose from, or a text. */
import {
  Combobox,
  Field,
  type FieldControlProps,
  Input,
  makeStyles,
  Option,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Parameter } from "../../functions/arguments";
import { useWords } from "../words";
import { choicesFor } from "./choices";
import { type Draft, takesRanges } from "./draft";
import type { Offers } from "./offered-ranges";
import { RangesField } from "./RangesField";
import { SelectionButton } from "./SelectionButton";
import type { Selected } from "./use-selected";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
  },
  input: { minWidth: 0, width: "100%" },
  option: { display: "block", overflowWrap: "anywhere" },
  value: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly selected: Selected | undefined;
  readonly offers: Offers;
  /** Of the workbook, as changes are counted. */
  readonly version: number;
}

export function ParameterField(props: ParameterFieldProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const { parameter, draft, onChange, selected } = props;
  if (takesRanges(parameter)) return <RangesField {...props} />;
  const { name, kind, optional, help } = parameter;
  const text = draft.values[name] ?? "";
  const set = (value: string): void =>
    onChange({ ...draft, values: { ...draft.values, [name]: value } });
  const choices = choicesFor(parameter, draft.values["area"] ?? "");
  const input = (field: FieldControlProps): ReactElement => {
    const common = { ...field, className: styles.input, value: text };
    if (choices.length === 0) {
      return (
        <Input
          {...common}
          placeholder={t(kind === "range" ? "builder.rangeHint" : "builder.type")}
          onChange={(_, { value }) => set(value)}
        />
      );
    }
    return (
      <Combobox
        {...common}
        freeform
        // Else Tab would put the first choice in place of what is typed.
        disableAutoFocus
        placeholder={t("builder.choose")}
        selectedOptions={[text]}
        expandIcon={{ "aria-label": t("builder.openChoices", { name }) }}
        onChange={({ target }) => set(target.value)}
        // Told also, without an option, of a text that is none of the choices: it stays as it is typed.
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) set(optionValue);
        }}
      >
        {choices.map(({ value, label }) => (
          <Option key={value} value={value} text={value}>
            <span>
              <span className={styles.option}>{say(label)}</span>
              {say(label) === value ? null : <span className={styles.value}>{value}</span>}
            </span>
          </Option>
        ))}
      </Combobox>
    );
  };
  return (
    <Field
      label={optional === true ? t("builder.optional", { name }) : name}
      hint={say(help)}
      required={optional !== true}
    >
      {(field) => (
        <div className={styles.row}>
          {input(field)}
          <SelectionButton
            name={name}
            selected={selected}
            onUse={(address) => set(kind === "range" ? address : `=${address}`)}
          />
        </div>
      )}
    </Field>
  );
}
