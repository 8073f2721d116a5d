/** An XML part as a tree whose elements know their places in its text: what is not touched stays character for character as it was. */
import { Parser } from "htmlparser2";
import { printable } from "../printable.ts";

export interface XmlElement {
  /** Without its prefix: writers agree on the words of a format, not on its prefixes. */
  readonly name: string;
  /** `w:` or "". */
  readonly prefix: string;
  /** By their names without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** From `<` of the start tag to behind `>` of the end tag. */
  readonly from: number;
  readonly to: number;
  /** What stands between the tags; both are `to` for an element without an end tag. */
  readonly contentFrom: number;
  readonly contentTo: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The root of the part; undefined where there is no element. Damaged XML is read as far as it goes. */
export const readXml = (xml: string): XmlElement | undefined => {
  const open: Growing[] = [];
  let root: Growing | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const to = parser.endIndex + 1;
        const element: Growing = {
          name: localName(name),
          prefix: name.slice(0, name.indexOf(":") + 1),
          attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
          children: [],
          from: parser.startIndex,
          to,
          contentFrom: to,
          contentTo: to,
        };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
      },
      onclosetag: () => {
        const element = open.pop();
        if (element === undefined) return;
        const to = parser.endIndex + 1;
        // An element without an end tag closes where its only tag ends.
        if (to > element.to) {
          element.contentTo = parser.startIndex;
          element.to = to;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return root;
};

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** Every element of that name below, in the order of the text. */
export const everyOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined ? [] : element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...everyOf(child, name)]);

const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/giy;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** One step through character data: what stands at a place, and where the next begins. */
const stepAt = (xml: string, at: number): { readonly text: string; readonly next: number } => {
  ENTITY.lastIndex = at;
  const entity = xml[at] === "&" ? ENTITY.exec(xml) : null;
  if (entity === null) return { text: xml[at]!, next: at + 1 };
  const [whole, hex, decimal, named] = entity;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const text = named === undefined ? (code <= 0x10_ffff ? String.fromCodePoint(code) : "\ufffd") : NAMED[named.toLowerCase()]!;
  return { text, next: at + whole.length };
};

/** The characters between two places of a part, entities read. */
export const charactersOf = (xml: string, from: number, to: number): string => {
  if (!xml.slice(from, to).includes("&")) return xml.slice(from, to);
  let text = "";
  for (let at = from; at < to;) {
    const step = stepAt(xml, at);
    text += step.text;
    at = step.next;
  }
  return text;
};

/** Where in the part the character number `count` behind `from` stands. */
export const placeOfCharacter = (xml: string, from: number, count: number): number => {
  let at = from;
  for (let passed = 0; passed < count;) {
    const step = stepAt(xml, at);
    passed += step.text.length;
    at = step.next;
  }
  return at;
};

/** Text as character data or as the value of an attribute. */
export const escapeXml = (text: string): string =>
  printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
