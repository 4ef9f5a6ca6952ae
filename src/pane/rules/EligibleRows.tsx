/** Which associations, workloads or services a usage metric counts. */
import type { ReactElement } from "react";
import { associations } from "../../rules/names";
import { type AssociationName, type Eligible, forTrack, type TrackId } from "../../rules/types";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { Fact } from "./Facts";

interface EligibleRowsProps {
  readonly eligible: Eligible;
  readonly track: TrackId | "any";
}

export function EligibleRows({ eligible, track }: EligibleRowsProps): ReactElement {
  const { t, say } = useWords();
  const list = (names: readonly AssociationName[]): string =>
    names.map((name) => say(associations[name].label)).join(", ");
  const accepted = forTrack(eligible.associations, track) ?? [];
  return (
    <>
      <Fact name={t("rules.associations")}>
        {list(accepted)}
        {eligible.associationsApart.map((apart) => (
          <div key={apart.workloads.join()}>
            {t("rules.apart", {
              associations: list(apart.associations),
              workloads: apart.workloads.join(", "),
            })}
          </div>
        ))}
      </Fact>
      <Fact name={t("rules.workloads")}>
        {eligible.only === "all" ? t("rules.all") : eligible.only.join(", ")}
        {eligible.except.length === 0 ? null : (
          <div>{t("rules.except", { names: eligible.except.join(", ") })}</div>
        )}
        {eligible.exceptOffers.length === 0 ? null : (
          <div>{t("rules.exceptOffers", { names: eligible.exceptOffers.join(", ") })}</div>
        )}
        <SourceLine citation={eligible.source} />
      </Fact>
    </>
  );
}
