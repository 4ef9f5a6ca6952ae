/** Marks the words of a rule that the other rulebook doesn't say, and no space beside them. */
import { markedWords } from "../../src/pane/rules/marked-words";

/** Marked stretches in brackets. */
function marks(text: string, other: string | undefined): string {
  return markedWords(text, other)
    .map((stretch) => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
    .join("");
}

test.each([
  ["at least 1,000 USD of ACR", "at least 500 USD of ACR", "at least [1,000] USD of ACR"],
  ["one for all", "all of them", "[one for] all"],
  ["10 people", "10 people", "10 people"],
  ["", "10 people", "[]"],
  ["10 people", undefined, "10 people"],
])("%p against %p: %p", (text, other, expected) => {
  expect(marks(text, other)).toBe(expected);
});

test("of lists whole names are marked, though a word of theirs stands in the other", () => {
  const marked = markedWords(
    "Usage growth; Advanced certifications; Deployments",
    "Usage growth; Intermediate certifications; Deployments",
    "; "
  );
  expect(marked).toEqual([
    { text: "Usage growth; ", isMarked: false },
    { text: "Advanced certifications", isMarked: true },
    { text: "; Deployments", isMarked: false },
  ]);
});
