/** 附件: taken in as bytes and looked through for secrecy marks; given out through an entry that the reader sees. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { isShown, typeOf } from "../../files/kinds.ts";
import { findSecrecy } from "../../files/secrecy.ts";
import { actingPostOf, postOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { sendRefusal } from "../problem.ts";
import { FileTaken } from "../schemas-desk.ts";
import { Binary, file, refusals } from "./answers.ts";
import { isRefused } from "../../books/refused.ts";
import { sendRefusals } from "./books/said.ts";

const tags = ["files"];
const largest = 20 * 1024 * 1024;
const longestName = 200;

const noContent = refuse(
  "EMPTY_FILE",
  "这个附件是空的，请检查是不是传错了文件。",
  "The attachment is empty; check that it is the right file.",
);

const noName = refuse(
  "FILE_NAME_NEEDED",
  "请用 x-file-name 写明文件名（百分号编码的 UTF-8，不超过 200 字）。",
  "Give the name of the file in x-file-name (percent-encoded UTF-8, at most 200 characters).",
);

/** Without folders, however the browser or the system writes them. */
const nameFrom = (head: string): string | Refusal => {
  try {
    const name = decodeURIComponent(head)
      .split(/[\\/]/)
      .at(-1)!
      .replace(/\p{Cc}/gu, "")
      .trim();
    return name === "" || name.length > longestName ? noName : name;
  } catch {
    return noName;
  }
};

const encode = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

export const fileRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { books, files } = deps;
    app.get(
      "/api/files/:sha256",
      {
        schema: {
          summary: "打开附件 · An attachment, for whoever took it in or sees an entry that names it",
          tags,
          params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
          response: { 200: { description: "the file", content: file(["application/octet-stream"]) }, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.attachment(postOf(request), request.params.sha256);
        if (isRefused(found)) return sendRefusals(reply, found);
        const content = await files.open(found.sha256);
        if (isRefusal(content)) return sendRefusal(reply, content);
        return reply
          .type(found.type)
          .header("content-disposition", `${isShown(found.type) ? "inline" : "attachment"}; filename*=UTF-8''${encode(found.name)}`)
          .header("content-security-policy", "default-src 'none'; sandbox")
          .send(content);
      },
    );
    await app.register(uploadRoute(deps));
  };

/** In a scope of its own: here every body is bytes, whatever the browser calls it. */
const uploadRoute =
  ({ books, files }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largest }, (_request, body, done) => done(null, body));
    app.post(
      "/api/files",
      {
        bodyLimit: largest,
        schema: {
          summary: "上传附件；涉密和内部文件不收 · Take a file in; one that bears a secrecy mark is refused before it is stored",
          tags,
          consumes: ["application/octet-stream"],
          headers: z.object({ "x-file-name": z.string().max(2000).default("") }),
          body: Binary,
          response: { 201: FileTaken, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const name = nameFrom(request.headers["x-file-name"]);
        if (isRefusal(name)) return sendRefusal(reply, name);
        const type = typeOf(name);
        if (isRefusal(type)) return sendRefusal(reply, type);
        const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        if (content.length === 0) return sendRefusal(reply, noContent);
        const secret = await findSecrecy(content, name);
        if (secret) return sendRefusal(reply, secret);
        const sha256 = await files.put(content);
        if (isRefusal(sha256)) return sendRefusal(reply, sha256);
        const taken = await books.attach(who, { sha256, name, type, bytes: content.length });
        return isRefused(taken) ? sendRefusals(reply, taken) : reply.code(201).send({ sha256, name, size: content.length, type });
      },
    );
  };
