/** What a file is, by its first bytes; a name is believed only where they do not tell. */
import type { FileName } from "./refusals.ts";

/** `zip` and `ole` are boxes: what is in them is seen after they are opened. `other` is known and cannot be read. */
export type Sniffed = { readonly kind: "zip" | "ole" | "pdf" | "text" } | { readonly kind: "other"; readonly looksLike: FileName };

export const sniffBytes = (bytes: Uint8Array): Sniffed => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return { kind: "zip" };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: "ole" };
  // Readers accept a PDF whose header stands within the first kilobyte (ISO 32000-1, annex H).
  if (indexOf(bytes.subarray(0, 1024), ascii("%PDF-")) >= 0) return { kind: "pdf" };
  const isBinary = bytes.subarray(0, 64).includes(0);
  const other = OTHERS.find((format) => startsWith(bytes.subarray(format.at ?? 0), format.magic) && (isBinary || format.isBinary !== true));
  return other ? { kind: "other", looksLike: other.looksLike } : { kind: "text" };
};

/** What a decoded text really is: plain text, a page, or a format written in characters that cannot be read. */
export const sniffText = (text: string, name: string | undefined): "plain" | "html" | { readonly looksLike: FileName } => {
  const head = text.slice(0, 4096).trimStart();
  const other = WRITTEN.find(({ pattern }) => pattern.test(head));
  if (other) return { looksLike: other.looksLike };
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i.test(head)) return "html";
  const isPage = /<\/?(?:p|div|br|span|table|h[1-6]|body|html|article|section)(?:\s[^>]*)?\/?>/i;
  if (name !== undefined && /\.(?:x?html?|shtml)$/i.test(name)) return isPage.test(text.slice(0, 65_536)) ? "html" : "plain";
  if (name !== undefined && /\.txt$/i.test(name)) return "plain";
  return /^<(?:p|div|br|span|table|h[1-6]|article|section)(?:\s[^>]*)?>/i.test(head) && /<\/[a-z1-6]+>/i.test(text) ? "html" : "plain";
};

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

const indexOf = (bytes: Uint8Array, magic: readonly number[]): number => {
  for (let at = 0; at + magic.length <= bytes.length; at++) if (startsWith(bytes.subarray(at), magic)) return at;
  return -1;
};

const ascii = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));

const picture: FileName = { zh: "图片", en: "a picture" };
const packed: FileName = { zh: "压缩包", en: "an archive" };
const media: FileName = { zh: "音频或视频", en: "sound or film" };

interface Format {
  readonly magic: readonly number[];
  readonly at?: number;
  /** Letters that may as well begin a text: the format shows by a NUL among its first bytes. */
  readonly isBinary?: true;
  readonly looksLike: FileName;
}

const OTHERS: readonly Format[] = [
  { magic: [0xff, 0xd8, 0xff], looksLike: picture },
  { magic: [0x89, ...ascii("PNG")], looksLike: picture },
  { magic: ascii("GIF8"), looksLike: picture },
  { magic: ascii("BM"), isBinary: true, looksLike: picture },
  { magic: ascii("II*\0"), looksLike: picture },
  { magic: ascii("MM\0*"), looksLike: picture },
  { magic: ascii("WEBP"), at: 8, looksLike: picture },
  { magic: ascii("ftyphei"), at: 4, looksLike: picture },
  { magic: ascii("ftyp"), at: 4, looksLike: media },
  { magic: ascii("ID3"), isBinary: true, looksLike: media },
  { magic: ascii("RIFF"), looksLike: media },
  { magic: ascii("Rar!"), looksLike: packed },
  { magic: [...ascii("7z"), 0xbc, 0xaf], looksLike: packed },
  { magic: [0x1f, 0x8b], looksLike: packed },
  { magic: ascii("{\\rtf"), looksLike: { zh: "RTF 文档（请另存为 docx）", en: "an RTF document (save it as docx)" } },
  { magic: ascii("MZ"), isBinary: true, looksLike: { zh: "程序", en: "a program" } },
  { magic: [0x7f, ...ascii("ELF")], looksLike: { zh: "程序", en: "a program" } },
  { magic: ascii("SQLite format 3"), looksLike: { zh: "数据库", en: "a database" } },
];

const WRITTEN: readonly { readonly pattern: RegExp; readonly looksLike: FileName }[] = [
  { pattern: /^<\?xml[\s\S]{0,600}<w:wordDocument/, looksLike: { zh: "Word 2003 XML 文档（请另存为 docx）", en: "a Word 2003 XML document (save it as docx)" } },
  { pattern: /^<\?xml[\s\S]{0,600}<(?:uof:UOF|office:document)/, looksLike: { zh: "UOF 或 ODF 文档（请另存为 docx）", en: "a UOF or ODF document (save it as docx)" } },
  { pattern: /^(?:From:|MIME-Version:)[\s\S]{0,1500}multipart\/related/i, looksLike: { zh: "单文件网页 mht（请另存为 html）", en: "a web archive (save it as html)" } },
]; // prettier-ignore
