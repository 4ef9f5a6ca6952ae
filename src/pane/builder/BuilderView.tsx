/** The Formulas tab: the list of functions, or the form of one. */
import { type ReactElement, useState } from "react";
import { functions } from "../../functions";
import { HiddenText } from "../parts/HiddenText";
import { Message } from "../parts/Message";
import { RepairSection } from "../repair/RepairSection";
import { useAddedWords, useWords } from "../words";
import { WritingList } from "../writing/WritingList";
import { type Draft, emptyDraft } from "./draft";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import { useKept } from "./use-kept";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

export default function BuilderView(): ReactElement {
  useAddedWords(words);
  const { t } = useWords();
  const kept = useKept();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string>();
  /** Whose form was open last: where the keyboard goes on in the list. */
  const [left, setLeft] = useState<string>();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const definition = functions.find(({ id }) => id === open);
  return (
    <>
      <HiddenText as="h2">{t("tabs.formulas")}</HiddenText>
      {kept.unsaved === undefined ? null : (
        <Message intent="warning">{t("builder.unsaved", { reason: kept.unsaved })}</Message>
      )}
      {definition === undefined ? (
        <>
          <FunctionList
            query={query}
            onSearch={setQuery}
            kept={kept}
            focused={left}
            onOpen={setOpen}
          />
          {query.trim() === "" ? (
            <>
              <RepairSection />
              <WritingList />
            </>
          ) : null}
        </>
      ) : (
        <FunctionForm
          key={definition.id}
          definition={definition}
          draft={drafts[definition.id] ?? emptyDraft}
          onChange={(draft) => setDrafts((all) => ({ ...all, [definition.id]: draft }))}
          kept={kept}
          onBack={() => {
            setLeft(definition.id);
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}
