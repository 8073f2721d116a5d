/** What never became a request: a client that sends too slowly, or what is no HTTP. Told in both languages before the connection ends. */
import type { Socket } from "node:net";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { problemOf } from "../refusals.ts";

const tooSlow = refuse(
  "REQUEST_TIMEOUT",
  "内容传了太久还没有传完，没有办成。请检查网络后重传；文件很大的请拆成几份。",
  "It took too long to send and nothing was done. Check the network and send again; split a very large file.",
);

const unread = refuse("BAD_REQUEST", "请求无法读懂，请对照 /api/docs 检查。", "The request cannot be understood; see /api/docs.");

const refusalOf = ({ code }: NodeJS.ErrnoException): Refusal => (code === "ERR_HTTP_REQUEST_TIMEOUT" ? tooSlow : unread);

const titles: Readonly<Record<number, string>> = { 400: "Bad Request", 408: "Request Timeout" };

export const onClientError = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy(error);
    return;
  }
  const body = problemOf(refusalOf(error));
  const text = JSON.stringify(body);
  const heads = [
    `HTTP/1.1 ${body.status} ${titles[body.status]}`,
    "content-type: application/problem+json; charset=utf-8",
    `content-length: ${Buffer.byteLength(text)}`,
    "connection: close",
  ];
  // What still comes is not read: it would keep the connection open for as long as somebody sends.
  socket.end(`${heads.join("\r\n")}\r\n\r\n${text}`, () => socket.destroy());
};
