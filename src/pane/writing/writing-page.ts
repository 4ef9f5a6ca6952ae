/** The page of the docs about what changes a workbook, from the same list as the pane's. */
import { actionsThatChange, type WritingAction } from "../writing-actions";

const introduction = `# What SPD for Excel changes in a workbook

These are all the ways in which the add-in changes a workbook, and each happens only when you ask for it in the pane. Nothing else
ever does: a custom function gives its result and touches no other cell, and whatever the pane writes has to name one of these
actions, or the add-in can't be built. Nothing leaves the workbook.
`;

const headings: Readonly<Record<WritingAction["changes"], string>> = {
  cells: "Cells",
  sheets: "New sheets",
  file: "Kept in the file, out of sight",
};

/** As Markdown. */
export function writingMarkdown(): string {
  const sections = (["cells", "sheets", "file"] as const).map((changed) => {
    const rows = actionsThatChange(changed).map(
      ({ title, what }) => `- **${title.en}.** ${asCode(what.en)}`
    );
    return [`## ${headings[changed]}`, "", ...rows, ""].join("\n");
  });
  return [introduction, ...sections].join("\n");
}

/** Underlines would be read as emphasis. */
function asCode(text: string): string {
  return text.replace(/#NAME\?|_xldudf_/g, "`$&`");
}
