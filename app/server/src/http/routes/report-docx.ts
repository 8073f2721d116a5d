/** Word files that come in: a draft that was edited elsewhere and is taken back, and any report that is to be checked. */
import { isRefusal, refuse } from "@jiannuo/quantity";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { isRefused } from "../../books/refused.ts";
import { adoptDocxFile } from "../../reports/adopt-docx.ts";
import { type ReadText, checkDocxFile } from "../../reports/check-docx.ts";
import { actingPostOf, postOf } from "../acting.ts";
import { mediaTypes, nameFile, sendFile } from "../attachment.ts";
import type { Deps } from "../deps.ts";
import { sendRefusal } from "../problem.ts";
import { Adopted } from "../schemas-report.ts";
import { Binary, file, refusals } from "./answers.ts";
import { sendRefusals } from "./books/said.ts";
import { overtakenBy } from "./report-overtaken.ts";

const tags = ["reports"];

/** A report with its tables is below one megabyte; what people paste into it may be more. */
const docxLimit = 10 * 1024 * 1024;

const noFile = refuse("EMPTY_FILE", "没有收到文件内容。", "The file is empty.");

const bytesOf = ({ body }: FastifyRequest): Uint8Array => (Buffer.isBuffer(body) ? body : new Uint8Array());

/** In a scope of its own: here every body is bytes, whatever the browser calls it. */
export const reportDocxRoutes =
  ({ books, reader }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: docxLimit }, (_request, body, done) => done(null, body));

    const read: ReadText = async (text) => {
      const found = await reader.readText(text, "docx");
      return isRefusal(found) ? found : found.reading;
    };

    app.post(
      "/api/reports/:id/adopt",
      {
        bodyLimit: docxLimit,
        schema: {
          summary: "收回修改稿 · An edited Word file becomes the next version; what was changed by hand is listed",
          tags,
          params: z.object({ id: z.uuid() }),
          consumes: ["application/octet-stream"],
          body: Binary,
          response: { 200: Adopted, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const bytes = bytesOf(request);
        if (bytes.length === 0) return sendRefusal(reply, noFile);
        const done = await adoptDocxFile(books, who, { bytes, read, report: request.params.id });
        if (isRefused(done)) return sendRefusals(reply, done);
        return done.overtaken ? sendRefusal(reply, overtakenBy({ overtaken: done.overtaken }), done) : done;
      },
    );

    app.post(
      "/api/report-check",
      {
        bodyLimit: docxLimit,
        schema: {
          summary: "校核一份 Word 报告：原文件加批注 · Any report against the registers: the same file with comments",
          tags,
          querystring: z.object({
            year: z.coerce.number().int().min(1949).max(2200).describe("in which the report is given; it reviews the year before"),
            name: z.string().trim().min(1).max(200).default("报告"),
          }),
          consumes: ["application/octet-stream"],
          body: Binary,
          response: { 200: { description: "a file to be saved", content: file([mediaTypes.docx]) }, ...refusals },
        },
      },
      async (request, reply) => {
        const bytes = bytesOf(request);
        if (bytes.length === 0) return sendRefusal(reply, noFile);
        const { year, name } = request.query;
        const now = new Date();
        const checked = await checkDocxFile(books, postOf(request), { bytes, year, read, now });
        if (isRefused(checked)) return sendRefusals(reply, checked);
        const { commentsFor, withComments } = await import("@jiannuo/writing/docx-in");
        const marked = withComments(bytes, commentsFor(checked.findings, { at: now.toISOString(), language: "zh" }));
        if (isRefusal(marked)) return sendRefusal(reply, marked);
        nameFile(reply, `${name.replace(/\.docx$/i, "")}-校核`, "docx");
        return sendFile(reply, marked);
      },
    );
  };
