/** Formatting of a .docx as flat maps (`spacing.line`, `rFonts.eastAsia`, `jc`), and how they inherit: defaults, styles through basedOn, then what is set directly. */
import { childOf, everyOf } from "../docx-in/xml-tree.ts";
import type { XmlElement } from "../docx-in/xml-tree.ts";

/** `element.attribute` → value; the attribute `val` goes without its name. An element that is only there is "1". */
export type Formatting = ReadonlyMap<string, string>;

const INNER = new Set(["rPr", "sectPr", "pPrChange", "rPrChange", "numPr", "pBdr", "tabs"]);

export const formattingIn = (properties: XmlElement | undefined): Formatting => {
  const found = new Map<string, string>();
  for (const { name, attributes } of properties?.children ?? []) {
    if (INNER.has(name)) continue;
    if (Object.keys(attributes).length === 0) found.set(name, "1");
    for (const [attribute, value] of Object.entries(attributes)) found.set(attribute === "val" ? name : `${name}.${attribute}`, value);
  }
  const numbering = childOf(properties, "numPr");
  for (const { name, attributes } of numbering?.children ?? []) found.set(name, attributes["val"] ?? "");
  return found;
};

/** Setting one of these takes the others back. */
const INSTEAD_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/^ind\.firstLine/, /^ind\.hanging/],
  [/^ind\.hanging/, /^ind\.firstLine/],
  [/^rFonts\.eastAsia$/, /^rFonts\.eastAsiaTheme$/],
  [/^rFonts\.ascii$/, /^rFonts\.asciiTheme$/],
];

/** Later ones win. */
export const inherit = (...layers: readonly Formatting[]): Formatting => {
  const all = new Map<string, string>();
  for (const layer of layers) {
    for (const [set, taken] of INSTEAD_OF)
      if ([...layer.keys()].some((key) => set.test(key))) for (const key of all.keys()) if (taken.test(key)) all.delete(key);
    // A length without a count takes an inherited count back.
    if (layer.has("ind.firstLine") && !layer.has("ind.firstLineChars")) all.delete("ind.firstLineChars");
    for (const [key, value] of layer) all.set(key, value);
  }
  return all;
};

/** On where it is said without a value, or with one that is not off. */
export const isOn = (formatting: Formatting, key: string): boolean => {
  const value = formatting.get(key);
  return value !== undefined && !["0", "false", "off", "none"].includes(value);
};

export const numberOf = (formatting: Formatting, key: string): number | undefined => {
  const value = Number(formatting.get(key) ?? Number.NaN);
  return Number.isNaN(value) ? undefined : value;
};

export interface Styles {
  readonly defaults: { readonly paragraph: Formatting; readonly run: Formatting };
  /** With all that it inherits but the defaults; without an id the standard paragraph style. */
  readonly paragraph: (id: string | undefined) => { readonly name: string; readonly paragraph: Formatting; readonly run: Formatting };
  readonly run: (id: string | undefined) => Formatting;
}

export const readStyles = (root: XmlElement | undefined): Styles => {
  const styles = new Map(everyOf(root, "style").map((style) => [style.attributes["styleId"] ?? "", style]));
  const standard = [...styles].find(
    ([, { attributes }]) => attributes["type"] === "paragraph" && ["1", "true", "on"].includes(attributes["default"] ?? ""),
  )?.[0];
  const chain = (id: string | undefined): XmlElement[] => {
    const seen: XmlElement[] = [];
    for (let at = id; at !== undefined;) {
      const style = styles.get(at);
      if (!style || seen.includes(style)) break;
      seen.unshift(style);
      at = childOf(style, "basedOn")?.attributes["val"];
    }
    return seen;
  };
  const layers = (id: string | undefined, name: "pPr" | "rPr"): Formatting =>
    inherit(...chain(id).map((style) => formattingIn(childOf(style, name))));
  const defaults = childOf(root, "docDefaults");
  return {
    defaults: {
      paragraph: formattingIn(childOf(childOf(defaults, "pPrDefault"), "pPr")),
      run: formattingIn(childOf(childOf(defaults, "rPrDefault"), "rPr")),
    },
    paragraph: (id) => {
      const own = id !== undefined && styles.has(id) ? id : standard;
      const style = own === undefined ? undefined : styles.get(own);
      return { name: childOf(style, "name")?.attributes["val"] ?? "", paragraph: layers(own, "pPr"), run: layers(own, "rPr") };
    },
    run: (id) => layers(id, "rPr"),
  };
};
