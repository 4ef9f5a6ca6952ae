/** The Renewal tab: what a renewal is computed from, and what follows. */
import { type ReactElement, useMemo, useSyncExternalStore } from "react";
import { HiddenText } from "../parts/HiddenText";
import { Loading } from "../parts/Loading";
import { Message } from "../parts/Message";
import { useWorkbook } from "../workbook-context";
import { useAddedWords, useWords } from "../words";
import { RenewalKeeper } from "./renewal-keeper";
import { RenewalSections } from "./RenewalSections";
import { SettingsOffer } from "./SettingsOffer";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

export default function RenewalView(): ReactElement {
  useAddedWords(words);
  const { t } = useWords();
  return (
    <>
      <HiddenText as="h2">{t("tabs.renewal")}</HiddenText>
      <Content />
    </>
  );
}

function Content(): ReactElement {
  const { t } = useWords();
  const workbook = useWorkbook();
  const keeper = useMemo(() => new RenewalKeeper(workbook), [workbook]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.current);
  switch (view.state) {
    case "loading":
      return <Loading label={t("renewal.loading")} />;
    case "broken":
      throw view.error;
    case "refused":
      return (
        <Message
          intent="error"
          title={t("failure.read")}
          action={{ label: t("failure.again"), act: () => void keeper.refresh() }}
        >
          {view.reason}
        </Message>
      );
    case "ready":
      return view.reading === undefined ? (
        <SettingsOffer onAdd={keeper.insertSettings} />
      ) : (
        <RenewalSections tables={view.tables.settings} reading={view.reading} keeper={keeper} />
      );
  }
}
