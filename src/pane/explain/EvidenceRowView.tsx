/** The worksheet row that a line of an EVIDENCE table tells of: where it stands, and what it does in each metric of the designation. */
import { type ReactElement, useMemo } from "react";
import type { Scorecard } from "../../score/scorecard";
import type { Inputs } from "../../worksheet/inputs";
import { Heading } from "../parts/Heading";
import { below, type HeadingLevel } from "../parts/heading-level";
import { PlaceLink } from "../parts/PlaceLink";
import { whyLines } from "../why/why-lines";
import { WhyList } from "../why/WhyList";
import { german } from "../why/words/de";
import { english } from "../why/words/en";
import { useAddedWords, useWords } from "../words";
import { findRow, type RowPlace } from "./table-row";

const words = { en: english, de: german };

interface EvidenceRowViewProps {
  readonly of: RowPlace;
  readonly card: Scorecard;
  readonly inputs: Inputs;
  readonly level: HeadingLevel;
}

export function EvidenceRowView({ of, card, inputs, level }: EvidenceRowViewProps): ReactElement {
  useAddedWords(words);
  const { t } = useWords();
  const { address, row } = of;
  const designations = useMemo(() => {
    const ranges = Math.max(0, ...inputs.tables.map(({ range }) => range.number));
    return whyLines([card], (evidence) => findRow(evidence, { address, row }, ranges));
  }, [card, inputs, address, row]);
  return (
    <section>
      <Heading level={level}>{t("why.ofLine")}</Heading>
      <PlaceLink place={{ range: 1, address, row }} />
      <WhyList designations={designations} level={below(level)} />
    </section>
  );
}
