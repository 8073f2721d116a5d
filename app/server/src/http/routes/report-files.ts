/** What leaves a report as a file: Word, a page for the browser, PDF where LibreOffice is, and the list of sources. */
import { Readable } from "node:stream";
import { isRefusal } from "@jiannuo/quantity";
import { writeXlsx } from "@jiannuo/writing/ledger";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { isRefused } from "../../books/refused.ts";
import { pdfOf } from "../../reports/pdf.ts";
import { traceRows, traceSheet } from "../../reports/trace.ts";
import { postOf } from "../acting.ts";
import { mediaTypes, nameFile, sendFile } from "../attachment.ts";
import type { Deps } from "../deps.ts";
import { sendRefusal } from "../problem.ts";
import { file, refusals } from "./answers.ts";
import { sendRefusals } from "./books/said.ts";

const tags = ["reports"];
const params = z.object({ id: z.uuid() });
const withTrace = z.object({
  trace: z.enum(["yes", "no"]).default("no").describe("with the list of sources as its last pages, for the file"),
});

const fileOf = (type: keyof typeof mediaTypes) => ({
  200: { description: "a file to be saved", content: file([mediaTypes[type]]) },
  ...refusals,
});

export const reportFileRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/reports/:id/report.docx",
      { schema: { summary: "Word 文件 · The report as a Word file", tags, params, querystring: withTrace, response: fileOf("docx") } },
      async (request, reply) => {
        const found = await books.reports.get(postOf(request), request.params.id);
        if (isRefused(found)) return sendRefusals(reply, found);
        const { reportDocx } = await import("@jiannuo/writing");
        nameFile(reply, found.draft.title, "docx");
        return sendFile(reply, await reportDocx(found.draft, { trace: request.query.trace === "yes" ? traceRows(found) : [] }));
      },
    );

    app.get(
      "/api/reports/:id/report.pdf",
      {
        schema: { summary: "PDF（装有 LibreOffice 时）· The report as PDF", tags, params, querystring: withTrace, response: fileOf("pdf") },
      },
      async (request, reply) => {
        const found = await books.reports.get(postOf(request), request.params.id);
        if (isRefused(found)) return sendRefusals(reply, found);
        const { reportDocx } = await import("@jiannuo/writing");
        const pdf = await pdfOf(await reportDocx(found.draft, { trace: request.query.trace === "yes" ? traceRows(found) : [] }));
        if (isRefusal(pdf)) return sendRefusal(reply, pdf);
        nameFile(reply, found.draft.title, "pdf");
        return sendFile(reply, pdf);
      },
    );

    app.get(
      "/api/reports/:id/report.html",
      { schema: { summary: "网页文件 · The report as a page to be saved or printed", tags, params, response: fileOf("html") } },
      async (request, reply) => {
        const found = await books.reports.get(postOf(request), request.params.id);
        if (isRefused(found)) return sendRefusals(reply, found);
        const { reportHtml } = await import("@jiannuo/writing");
        nameFile(reply, found.draft.title, "html");
        return sendFile(reply, reportHtml(found.draft));
      },
    );

    app.get(
      "/api/reports/:id/leaders.docx",
      {
        schema: {
          summary: "一页纸 · One page for leaders: what is behind, why, what to decide",
          tags,
          params,
          response: fileOf("docx"),
        },
      },
      async (request, reply) => {
        const who = postOf(request);
        const report = await books.reports.find(who, request.params.id);
        if (isRefused(report)) return sendRefusals(reply, report);
        const page = await books.reports.leaders(who);
        if (isRefused(page)) return sendRefusals(reply, page);
        const { leadersPageDocx } = await import("@jiannuo/writing");
        nameFile(reply, page.title, "docx");
        return sendFile(reply, await leadersPageDocx(page));
      },
    );

    app.get(
      "/api/reports/:id/trace.xlsx",
      { schema: { summary: "数据来源清单 · Every figure with what it is made of", tags, params, response: fileOf("xlsx") } },
      async (request, reply) => {
        const found = await books.reports.get(postOf(request), request.params.id);
        if (isRefused(found)) return sendRefusals(reply, found);
        nameFile(reply, `${found.draft.title}-数据来源清单`, "xlsx");
        return reply.send(Readable.from(writeXlsx(traceSheet(traceRows(found)))));
      },
    );
  };
