/** Makes the pages that are served with the add-in: the functions' reference, which Excel's help links open, and what changes a workbook. */
import { marked } from "marked";

const style = `
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; color-scheme: light dark; }
code { font-family: Consolas, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #8886; }
thead:not(:has(th:not(:empty))) { display: none; }
:target { scroll-margin-top: 1rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #8886; font-size: 0.875rem; }
`;

const notice = `SPD for Excel is unofficial and gives an estimate. It is not made, reviewed or endorsed by Microsoft. What counts is
Partner Center. Nothing that it reads leaves your workbook. <a href="functions.html">Functions</a> · <a href="writing.html">What it changes in a workbook</a>`;

export function helpPage(title, markdown) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SPD for Excel: ${title}</title>
<link rel="icon" href="assets/icon.svg">
<style>${style}</style>
</head>
<body>
<main>
${marked.parse(markdown)}</main>
<footer><p>${notice}</p></footer>
</body>
</html>
`;
}
