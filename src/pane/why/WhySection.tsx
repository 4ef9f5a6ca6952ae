/** Offers the search for a customer or person; fetched when it is opened. */
import { lazy, type ReactElement, Suspense } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Loading } from "../parts/Loading";
import type { Result } from "../score/score-tables";
import { useWords } from "../words";

const WhySearch = lazy(() => import("./WhySearch"));

export function WhySection({ results }: { readonly results: readonly Result[] }): ReactElement {
  const { t } = useWords();
  const cards = results.flatMap((result) => (result.state === "scored" ? [result.card] : []));
  return (
    <Disclosure level={3} heading={t("score.why")}>
      <Suspense fallback={<Loading label={t("frame.loading")} />}>
        <WhySearch cards={cards} hasProblems={cards.length < results.length} />
      </Suspense>
    </Disclosure>
  );
}
