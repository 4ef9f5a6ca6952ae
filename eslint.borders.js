/** Decides which folder of src/ may import which other one and which packages: the architecture as two tables, and the rule that holds them. */
import path from "node:path";

const measuring = ["core", "rules", "worksheet", "measure"];
const logic = [...measuring, "score", "renewal", "functions"];

/** Folder of src/ and the other folders it may import. */
export const mayImport = {
  core: [],
  rules: ["core"],
  worksheet: ["core", "rules"],
  measure: ["core", "rules", "worksheet"],
  score: measuring,
  renewal: measuring,
  functions: [...measuring, "score", "renewal"],
  pane: logic,
  excel: [...logic, "pane"],
  workbench: [...logic, "pane"],
};

/** Packages that only some folders may import. */
const guardedPackages = [
  {
    packages: /^(react|react-dom|@fluentui)(\/|$)/,
    folders: ["pane", "excel", "workbench"],
  },
  { packages: /^@univerjs\//, folders: ["workbench"] },
  // Its licence: loaded from Microsoft's address by the page, never bundled.
  { packages: /^@microsoft\/office-js/, folders: [] },
  // All of src/ runs in a browser.
  { packages: /^node:/, folders: [] },
];

const src = path.join(import.meta.dirname, "src");

/** The folder of src/ that holds the file, or `undefined` outside src/. */
function folderOf(file) {
  const [first, ...rest] = path.relative(src, file).split(path.sep);
  return first === ".." || rest.length === 0 ? undefined : first;
}

function objection(file, imported) {
  const folder = folderOf(file);
  if (!folder) return undefined;
  const allowed = mayImport[folder];
  if (!allowed) return `src/${folder} is not in the table of eslint.borders.js.`;
  if (imported.startsWith(".")) {
    // A folder itself may be imported (`../rules`): the added name makes it a file of that folder.
    const target = folderOf(path.resolve(path.dirname(file), imported, "index"));
    return !target || target === folder || allowed.includes(target)
      ? undefined
      : `src/${folder} may not import src/${target}; it may import ${allowed.join(", ") || "nothing else"}.`;
  }
  const guarded = guardedPackages.find(({ packages }) => packages.test(imported));
  return !guarded || guarded.folders.includes(folder)
    ? undefined
    : `${imported} may be imported only in: ${guarded.folders.join(", ") || "no folder of src/"}.`;
}

export const borders = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const check = (node) => {
      const imported = node.source?.value;
      const message = imported && objection(context.filename, imported);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
