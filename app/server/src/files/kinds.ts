/** Which kinds of files are taken in, by the end of their name: what can be looked at, and what cannot run. */
import { type Refusal, refuse } from "@jiannuo/quantity";

const types: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  bmp: "image/bmp",
  heic: "image/heic",
  pdf: "application/pdf",
  ofd: "application/ofd",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  wps: "application/vnd.ms-works",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xls: "application/vnd.ms-excel",
  et: "application/octet-stream",
  csv: "text/csv",
  txt: "text/plain",
  html: "text/html",
  htm: "text/html",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
};

/** Pictures that a page shows; everything else is saved by whoever opens it. */
const shown = new Set(["image/jpeg", "image/png", "image/gif", "image/webp"]);

export const isShown = (type: string): boolean => shown.has(type);

/** The media type of a file, or FILE_KIND_REFUSED. */
export const typeOf = (name: string): string | Refusal => {
  const end = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(types, end)
    ? types[end]!
    : refuse(
        "FILE_KIND_REFUSED",
        `《${name}》这种文件不收。可以传图片、pdf、ofd、Word、Excel、csv、txt、html、mp3、mp4；压缩包请解压后逐个上传。`,
        `“${name}” is of a kind that is not taken. Pictures, pdf, ofd, Word, Excel, csv, txt, html, mp3 and mp4 are; unpack an archive and send its files.`,
      );
};
