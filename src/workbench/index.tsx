/** The workbench's page: the add-in without Excel. */
import { createRoot } from "react-dom/client";
import { readOptions } from "./options";
import { installTestHandle } from "./test-handle";
import { Workbench } from "./Workbench";
import { words } from "./words";
import "./page.css";

const options = readOptions(window.location.search, navigator.language);
const { title, workbench } = words[options.language];
document.documentElement.lang = options.language;
document.title = `${title} – ${workbench}`;

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");
createRoot(root).render(<Workbench options={options} onOpen={installTestHandle()} />);
