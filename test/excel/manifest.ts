/** Reads manifest.xml the way its tests ask about it: addresses, texts and pictures by their id, and who refers to them. */
import { readFileSync } from "node:fs";
import path from "node:path";

export const root = path.join(__dirname, "../..");

export interface Resource {
  readonly kind: "Image" | "Url" | "String";
  readonly value: string;
  /** By locale. */
  readonly overrides: Readonly<Record<string, string>>;
}

export interface Reference {
  /** Names of the elements above and of the element itself: `Host/Runtimes/Runtime`. */
  readonly from: string;
  readonly id: string;
  readonly size: string | undefined;
}

export function readManifest(text = readFileSync(path.join(root, "manifest.xml"), "utf8")) {
  const document = new DOMParser().parseFromString(text, "text/xml");
  const elements = [...document.querySelectorAll("*")];
  const resourceElements = elements.filter(
    (element) => element.hasAttribute("id") && element.closest("Resources")
  );
  return {
    text,
    all: elements,
    resources: new Map(
      resourceElements.map((element) => [attribute(element, "id"), resource(element)])
    ),
    references: elements.filter((element) => element.hasAttribute("resid")).map(reference),
    /** Every text for a reader, resource or not, with its element's name. */
    localised: elements.filter((element) => element.hasAttribute("DefaultValue")),
  };
}

export function overridesOf(element: Element): Record<string, string> {
  return Object.fromEntries(
    [...element.children]
      .filter((child) => child.localName === "Override")
      .map((child) => [attribute(child, "Locale"), attribute(child, "Value")])
  );
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
}

function resource(element: Element): Resource {
  const kind = element.localName;
  if (kind !== "Image" && kind !== "Url" && kind !== "String")
    throw new Error(`<${element.tagName}> is no resource`);
  return { kind, value: attribute(element, "DefaultValue"), overrides: overridesOf(element) };
}

function reference(element: Element): Reference {
  const names: string[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement)
    names.unshift(each.localName);
  return {
    from: names.join("/"),
    id: attribute(element, "resid"),
    size: element.getAttribute("size") ?? undefined,
  };
}
