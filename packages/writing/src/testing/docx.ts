/** For tests: Word files put together by hand, so that a test says what stands in them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A file whose body is this XML, prefix `w:`. `more`: further parts, or others in place of the usual ones. */
export const docxOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const parts = { "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONSHIPS, "word/document.xml": document, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: "1980-01-02" });
};

/** A paragraph for each line, each in one run. */
export const plainDocx = (text: string): Uint8Array =>
  docxOf(
    text
      .split("\n")
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r></w:p>`)
      .join(""),
  );

/** Every part as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The same file with some parts written anew. */
export const withParts = (
  bytes: Uint8Array,
  change: (parts: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): Uint8Array => {
  const parts = partsOf(bytes);
  return zipSync(Object.fromEntries(Object.entries({ ...parts, ...change(parts) }).map(([name, text]) => [name, strToU8(text)])), {
    mtime: "1980-01-02",
  });
};

/** What each comment of a file says and covers, in the order of the comments. */
export const commentsOf = (bytes: Uint8Array): { readonly covers: string; readonly says: string; readonly author: string }[] => {
  const { "word/document.xml": document = "", "word/comments.xml": comments = "" } = partsOf(bytes);
  return [...comments.matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gs)].map(([, attributes = "", content = ""]) => {
    const id = /w:id="(\d+)"/.exec(attributes)![1]!;
    const [, between = "(没有范围)"] =
      new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, "s").exec(document) ?? [];
    return { covers: charactersIn(between), says: charactersIn(content), author: /w:author="([^"]*)"/.exec(attributes)![1]! };
  });
};

const charactersIn = (xml: string): string =>
  [
    ...xml
      .replaceAll(/<w:rt>.*?<\/w:rt>/gs, "")
      .replaceAll(/<w:del [^>]*>.*?<\/w:del>/gs, "")
      .matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g),
  ]
    .map(([, text]) => text?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&") ?? "\t")
    .join("");
