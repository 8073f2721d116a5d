/** What leaves a reading: its items as files, what does not agree in it, and the 责任分解表. */
import { isRefusal } from "@jiannuo/quantity";
import { checkReading, itemsCsv, itemsXlsx, splitDocx, splitReading, splitXlsx } from "@jiannuo/writing";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { toReading } from "../../items/to-reading.ts";
import { findReading } from "../../queries/find-reading.ts";
import type { Deps } from "../deps.ts";
import { mediaTypes, nameFile, sendFile } from "../attachment.ts";
import { sendRefusal } from "../problem.ts";
import { Finding, FullReading, SplitTable } from "../schemas.ts";
import { file, refusals } from "./answers.ts";

const tags = ["outputs"];
const params = z.object({ id: z.string() });

export const outputRoutes =
  ({ store, actor }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/readings/:id/findings",
      {
        schema: {
          summary: "校核：报告里前后不一致的地方 · What does not agree within the report",
          tags,
          params,
          response: { 200: z.array(Finding), ...refusals },
        },
      },
      async (request, reply) => {
        const full = await findReading(store, actor, request.params.id);
        if (isRefusal(full)) return sendRefusal(reply, full);
        return checkReading(toReading(full)).map((finding) => ({ ...finding, places: [...finding.places] }));
      },
    );

    app.get(
      "/api/readings/:id/export",
      {
        schema: {
          summary: "导出条目 · The items as a file",
          tags,
          params,
          querystring: z.object({ format: z.enum(["json", "csv", "xlsx"]) }),
          response: {
            200: {
              description: "a file to be saved",
              content: { "application/json": { schema: FullReading }, ...file([mediaTypes.csv, mediaTypes.xlsx]) },
            },
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const full = await findReading(store, actor, request.params.id);
        if (isRefusal(full)) return sendRefusal(reply, full);
        const { format } = request.query;
        nameFile(reply, `${full.reading.title || full.name}-条目`, format);
        if (format === "json") return full;
        return sendFile(reply, format === "csv" ? itemsCsv(full.items) : await itemsXlsx(full.items));
      },
    );

    app.get(
      "/api/readings/:id/split",
      {
        schema: {
          summary: "责任分解表 · Responsibility table",
          tags,
          params,
          querystring: z.object({ format: z.enum(["json", "docx", "xlsx"]).default("json") }),
          response: {
            200: {
              description: "the table, or a file to be saved",
              content: { "application/json": { schema: SplitTable }, ...file([mediaTypes.docx, mediaTypes.xlsx]) },
            },
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const full = await findReading(store, actor, request.params.id);
        if (isRefusal(full)) return sendRefusal(reply, full);
        const rows = splitReading(toReading(full));
        const { format } = request.query;
        const title = full.reading.title || full.name;
        if (format === "json") return { title, rows: [...rows] };
        nameFile(reply, `${title}-责任分解表`, format);
        return sendFile(reply, await (format === "docx" ? splitDocx(rows, { title }) : splitXlsx(rows, { title })));
      },
    );
  };
