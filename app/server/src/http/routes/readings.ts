/** Reports: list, take in, open, read again, remove. */
import { isRefusal } from "@jiannuo/quantity";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { addReading } from "../../commands/add-reading.ts";
import { removeReading } from "../../commands/remove-reading.ts";
import { rereadReading } from "../../commands/reread-reading.ts";
import { findReading } from "../../queries/find-reading.ts";
import { listReadings } from "../../queries/list-readings.ts";
import type { Deps } from "../deps.ts";
import { sendRefusal } from "../problem.ts";
import { FullReading, ReadingSummary, Reread } from "../schemas.ts";
import { Binary, refusals } from "./answers.ts";
import { forDrafters } from "./drafters.ts";

const tags = ["readings"];
const params = z.object({ id: z.string() });
const uploadLimit = 100 * 1024 * 1024;

export const readingRoutes =
  ({ store, actor, reader }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/readings",
      { schema: { summary: "全部报告 · All reports, newest first", tags, response: { 200: z.array(ReadingSummary), ...refusals } } },
      () => listReadings(store, actor),
    );

    app.get(
      "/api/readings/:id",
      { schema: { summary: "一份报告及其条目 · One report with its items", tags, params, response: { 200: FullReading, ...refusals } } },
      async (request, reply) => {
        const reading = await findReading(store, actor, request.params.id);
        return isRefusal(reading) ? sendRefusal(reply, reading) : reading;
      },
    );

    app.post(
      "/api/readings/:id/reread",
      {
        preHandler: forDrafters,
        schema: { summary: "重读：已审的条目不变 · Read again; reviewed items stay", tags, params, response: { 200: Reread, ...refusals } },
      },
      async (request, reply) => {
        const outcome = await rereadReading(store, actor, reader, request.params.id);
        return isRefusal(outcome) ? sendRefusal(reply, outcome) : outcome;
      },
    );

    app.delete(
      "/api/readings/:id",
      {
        preHandler: forDrafters,
        schema: {
          summary: "删除报告及其审核记录 · Remove a report with its reviews",
          tags,
          params,
          response: { 204: z.undefined().describe("removed"), ...refusals },
        },
      },
      async (request, reply) => {
        const refusal = await removeReading(store, actor, request.params.id);
        return refusal ? sendRefusal(reply, refusal) : reply.code(204).send();
      },
    );

    await app.register(uploadRoute({ store, actor, reader }));
  };

/** In a scope of its own: here every body is bytes, whatever the browser calls it, and may be large. */
const uploadRoute =
  ({ store, actor, reader }: Pick<Deps, "store" | "actor" | "reader">): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: uploadLimit }, (_request, body, done) => done(null, body));
    app.post(
      "/api/readings",
      {
        bodyLimit: uploadLimit,
        // Before a hundred megabytes are taken in.
        onRequest: forDrafters,
        schema: {
          summary: "读一份报告（txt、html、docx、doc、wps、pdf、ofd，或粘贴的文字）· Read a report",
          tags,
          consumes: ["application/octet-stream", "text/plain"],
          querystring: z.object({ name: z.string().trim().min(1).max(255).default("粘贴的文字.txt") }),
          body: Binary,
          response: {
            201: FullReading,
            200: {
              description: "this very file was read before: the reading as it stands",
              content: { "application/json": { schema: FullReading } },
            },
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const added = await addReading(store, actor, reader, { bytes, name: request.query.name, sample: false });
        if (isRefusal(added)) return sendRefusal(reply, added);
        const reading = await findReading(store, actor, added.id);
        if (isRefusal(reading)) return sendRefusal(reply, reading);
        return reply.code(added.isNew ? 201 : 200).send(reading);
      },
    );
  };
