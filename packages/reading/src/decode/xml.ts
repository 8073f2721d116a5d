/** Walks an XML part as a stream of names without their prefixes: writers agree on the words of a format, not on its prefixes. */
import { Parser } from "htmlparser2";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlVisitor {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Damaged XML is walked as far as it goes, missing end tags are closed; attributes too come without prefixes. */
export const walkXml = (xml: string, visitor: XmlVisitor): void => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => visitor.open?.(localName(name), withLocalNames(attributes)),
      onclosetag: (name) => visitor.close?.(localName(name)),
      ontext: (text) => visitor.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const withLocalNames = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
