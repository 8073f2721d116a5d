/** The box of old Office files (MS-CFB): finds what kind of document is in it. */
import type { FileName } from "./refusals.ts";

export type OleContent =
  | { readonly kind: "word"; readonly main: Uint8Array; readonly stream: (name: string) => Uint8Array | undefined }
  | { readonly kind: "password" }
  | { readonly kind: "other"; readonly looksLike: FileName };

/** Opens the box; loads its reader at the first call. Throws on damage. */
export const openOle = async (bytes: Uint8Array): Promise<OleContent> => {
  const { default: cfb } = await import("cfb");
  const box = cfb.read(bytes, { type: "array" });
  const find = (name: string): Uint8Array | undefined => {
    const entry = cfb.find(box, `/${name}`);
    if (entry === null || entry.size === 0) return undefined;
    if (entry.content === undefined || entry.content.length < entry.size) throw new Error(`stream ${name} is cut`);
    return new Uint8Array(entry.content);
  };
  const has = (name: string): boolean => cfb.find(box, `/${name}`) !== null;
  const main = find("WordDocument");
  if (main) return { kind: "word", main, stream: find };
  // A .docx with a password is an encrypted package in such a box (MS-OFFCRYPTO §2.3).
  if (has("EncryptedPackage") || has("EncryptionInfo")) return { kind: "password" };
  if (has("Workbook") || has("Book") || has("ETWorkbook"))
    return { kind: "other", looksLike: { zh: "电子表格（et/xls）", en: "a spreadsheet (et/xls)" } };
  if (has("PowerPoint Document")) return { kind: "other", looksLike: { zh: "演示文稿（dps/ppt）", en: "slides (dps/ppt)" } };
  return {
    kind: "other",
    looksLike: {
      zh: "Word 以外的旧版办公文件（请用 WPS 或 Word 另存为 docx）",
      en: "an old office file other than Word (save it as docx)",
    },
  };
};
