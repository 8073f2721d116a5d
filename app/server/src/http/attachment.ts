/** Heads of an answer that the browser saves as a file. */
import type { FastifyReply } from "fastify";

export const mediaTypes = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** RFC 5987: everything but unreserved characters as percent-encoded UTF-8. */
const encode = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** Sets type and file name of the answer to come. The name is Chinese; browsers that cannot read it save `jiannuo.<format>`. */
export const nameFile = (reply: FastifyReply, name: string, format: keyof typeof mediaTypes): void => {
  // Windows refuses these in file names, and a control character would break the head.
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .trim()
    .slice(0, 80);
  const charset = format === "csv" || format === "json" || format === "html" ? "; charset=utf-8" : "";
  reply
    .type(mediaTypes[format] + charset)
    .header("content-disposition", `attachment; filename="jiannuo.${format}"; filename*=UTF-8''${encode(`${safe}.${format}`)}`);
};

/** Sends the content of a file that was named before. */
export const sendFile = (reply: FastifyReply, content: string | Uint8Array): FastifyReply =>
  reply.send(typeof content === "string" ? content : Buffer.from(content));
