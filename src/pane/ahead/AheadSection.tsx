/** Offers the points of the months ahead where tables tell who holds which certificate; fetched when it is opened. */
import { lazy, type ReactElement, Suspense } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Loading } from "../parts/Loading";
import type { InputsOf, Result } from "../score/score-tables";
import { useWords } from "../words";

const AheadView = lazy(() => import("./AheadView"));

interface AheadSectionProps {
  readonly results: readonly Result[];
  readonly inputsOf: InputsOf;
}

export function AheadSection({ results, inputsOf }: AheadSectionProps): ReactElement {
  const { t } = useWords();
  return (
    <Disclosure level={3} heading={t("score.ahead")}>
      <Suspense fallback={<Loading label={t("frame.loading")} />}>
        <AheadView results={results} inputsOf={inputsOf} />
      </Suspense>
    </Disclosure>
  );
}
