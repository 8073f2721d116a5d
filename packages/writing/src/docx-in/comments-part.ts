/** word/comments.xml: what the comments say, beside those that are there already, and how the package names the part. */
import { type Parts, relationshipsOf, textOfPart } from "./parts.ts";
import { type XmlElement, escapeXml, everyOf, readXml } from "./xml-tree.ts";

export interface Said {
  readonly id: number;
  readonly text: string;
  readonly author: string;
  /** Moment, ISO 8601: "2024-01-20T09:00:00Z". */
  readonly at: string;
}

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const STRICT_RELATIONSHIP = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const findPart = (parts: Parts, main: string): string | undefined => {
  const relationships = readXml(textOfPart(parts, relationshipsOf(main)) ?? "");
  const target = everyOf(relationships, "Relationship").find(({ attributes }) => attributes["Type"]?.endsWith("/relationships/comments"))
    ?.attributes["Target"];
  if (target === undefined) return undefined;
  return target.startsWith("/") ? target.slice(1) : main.replace(/[^/]*$/, target);
};

/** The first id that no comment of the file has. */
export const firstFreeId = (parts: Parts, main: string): number => {
  const part = findPart(parts, main);
  const used = [
    ...(part === undefined ? [] : everyOf(readXml(textOfPart(parts, part) ?? ""), "comment")),
    ...everyOf(readXml(textOfPart(parts, main)!), "commentReference"),
  ];
  return Math.max(-1, ...used.map(({ attributes }) => Number(attributes["id"])).filter((id) => Number.isSafeInteger(id))) + 1;
};

/** The parts that the comments change or add. */
export const writeComments = (parts: Parts, main: string, said: readonly Said[]): ReadonlyMap<string, string> => {
  const known = findPart(parts, main);
  const written = known === undefined ? undefined : textOfPart(parts, known);
  const root = readXml(written ?? "");
  if (known !== undefined && written !== undefined && root !== undefined)
    return new Map([[known, insertLast(written, root, said.map((one) => comment(one, root.prefix)).join(""))]]);
  const part = freeName(parts, main.replace(/[^/]*$/, ""));
  const isStrict = textOfPart(parts, main)!.includes(STRICT_MAIN);
  return new Map([
    [part, `${HEAD}<w:comments xmlns:w="${isStrict ? STRICT_MAIN : MAIN}">${said.map((one) => comment(one, "w:")).join("")}</w:comments>`],
    ["[Content_Types].xml", withOverride(textOfPart(parts, "[Content_Types].xml")!, part)],
    [relationshipsOf(main), withRelationship(textOfPart(parts, relationshipsOf(main)), part.replace(/^.*\//, ""), isStrict)],
  ]);
};

const freeName = (parts: Parts, folder: string): string => {
  let name = `${folder}comments.xml`;
  for (let n = 2; parts.has(name); n++) name = `${folder}comments${n}.xml`;
  return name;
};

/** Text may have several lines: each is a paragraph of the comment. */
const comment = ({ id, text, author, at }: Said, w: string): string => {
  const lines = text.split("\n").map((line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`);
  const by = escapeXml(author);
  return `<${w}comment ${w}id="${id}" ${w}author="${by}" ${w}date="${escapeXml(at)}" ${w}initials="${by}">${lines.join("")}</${w}comment>`;
};

const withOverride = (contentTypes: string, part: string): string => {
  const root = readXml(contentTypes)!;
  return insertLast(contentTypes, root, `<${root.prefix}Override PartName="/${part}" ContentType="${CONTENT_TYPE}"/>`);
};

const withRelationship = (relationships: string | undefined, target: string, isStrict: boolean): string => {
  const xml =
    relationships ?? `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const root = readXml(xml)!;
  const ids = new Set(root.children.map(({ attributes }) => attributes["Id"]));
  let id = "rIdComments";
  for (let n = 2; ids.has(id); n++) id = `rIdComments${n}`;
  const type = isStrict ? STRICT_RELATIONSHIP : RELATIONSHIP;
  return insertLast(xml, root, `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
};

/** As the last child of the root, which may have one tag only. */
const insertLast = (xml: string, root: XmlElement, added: string): string =>
  root.contentTo === root.to
    ? `${xml.slice(0, root.to).replace(/\s*\/>$/, ">")}${added}</${root.prefix}${root.name}>${xml.slice(root.to)}`
    : xml.slice(0, root.contentTo) + added + xml.slice(root.contentTo);
