/** A Word file with the styles, settings and typefaces of an official paper. */
import { Document, Packer } from "docx";
import type { ISectionOptions } from "docx";
import { SETTINGS, STYLES } from "./styles.ts";
import { FONT_TABLE } from "./typefaces.ts";
import { printable } from "../printable.ts";

/** The bytes of the file. Styles and settings are our own parts, put in place of the library's. */
export const packDocument = async ({
  title,
  sections,
  customProperties = [],
}: {
  readonly title: string;
  readonly sections: readonly ISectionOptions[];
  readonly customProperties?: readonly { readonly name: string; readonly value: string }[];
}): Promise<Uint8Array> =>
  Packer.pack(new Document({ title: printable(title), creator: "践诺", sections, customProperties }), "uint8array", undefined, [
    { path: "word/fontTable.xml", data: FONT_TABLE },
    { path: "word/styles.xml", data: STYLES },
    { path: "word/settings.xml", data: SETTINGS },
  ]);
