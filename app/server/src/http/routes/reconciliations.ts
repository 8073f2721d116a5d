/** 对账: a report that was read, checked against the books figure by figure. */
import { isRefusal, refuse } from "@jiannuo/quantity";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { isRefused } from "../../books/refused.ts";
import { toReading } from "../../items/to-reading.ts";
import { findReading } from "../../queries/find-reading.ts";
import { reconciliationXlsx, sampleXlsx } from "../../reconcile/workbooks.ts";
import { actingPostOf, postOf } from "../acting.ts";
import { mediaTypes, nameFile, sendFile } from "../attachment.ts";
import type { Deps } from "../deps.ts";
import { sendRefusal } from "../problem.ts";
import { listOf } from "../schemas-entry.ts";
import { AdjustmentSaid, MatchesSaid, NewReconciliation, ReconciliationListed, ReconciliationView } from "../schemas-reconcile.ts";
import { file, refusals } from "./answers.ts";
import { sendRefusals } from "./books/said.ts";

const tags = ["reconciliations"];
const params = z.object({ id: z.string() });
const view = { 200: ReconciliationView, ...refusals };

const noYear = refuse(
  "WRONG_YEAR",
  "报告里没有写明回顾的是哪一年，请选定年份。",
  "The report does not say which year it reviews; say the year.",
);

export const reconciliationRoutes =
  ({ books, store, actor }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { reconciling } = books;

    app.get(
      "/api/reconciliations",
      {
        schema: {
          summary: "全部对账 · All reconciliations, the latest first",
          tags,
          response: { 200: listOf(ReconciliationListed), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await reconciling.list(postOf(request));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/reconciliations",
      {
        schema: {
          summary: "开始对账 · Begin: the report as it stands read now, against the books",
          tags,
          body: NewReconciliation,
          response: { 201: z.object({ id: z.string() }), ...refusals },
        },
      },
      async (request, reply) => {
        const post = await actingPostOf(request);
        if (isRefusal(post)) return sendRefusal(reply, post);
        const full = await findReading(store, actor, request.body.reading);
        if (isRefusal(full)) return sendRefusal(reply, full);
        const year = request.body.year ?? full.reading.reviewYear;
        if (year === 0) return sendRefusal(reply, noYear);
        const begun = await reconciling.begin(post, { name: full.reading.title || full.name, year, reading: toReading(full) });
        return isRefused(begun) ? sendRefusals(reply, begun) : reply.code(201).send(begun);
      },
    );

    app.get(
      "/api/reconciliations/:id",
      { schema: { summary: "一次对账 · One: every figure beside what the books come to now", tags, params, response: view } },
      async (request, reply) => {
        const found = await reconciling.get(postOf(request), request.params.id);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/reconciliations/:id/matches",
      { schema: { summary: "确认指标 · Say which measures the figures are; remembered", tags, params, body: MatchesSaid, response: view } },
      async (request, reply) => {
        const post = await actingPostOf(request);
        if (isRefusal(post)) return sendRefusal(reply, post);
        const found = await reconciling.say(post, request.params.id, request.body.matches);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/reconciliations/:id/adjustments",
      { schema: { summary: "说明差异 · Sign for a difference", tags, params, body: AdjustmentSaid, response: view } },
      async (request, reply) => {
        const post = await actingPostOf(request);
        if (isRefusal(post)) return sendRefusal(reply, post);
        const found = await reconciling.adjust(post, request.params.id, request.body);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.get(
      "/api/reconciliations/:id/reconciliation.xlsx",
      {
        schema: {
          summary: "对账表 · The table of a reconciliation",
          tags,
          params,
          response: { 200: { description: "a file to be saved", content: file([mediaTypes.xlsx]) }, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await reconciling.get(postOf(request), request.params.id);
        if (isRefused(found)) return sendRefusals(reply, found);
        nameFile(reply, `${found.name}-对账表`, "xlsx");
        return sendFile(reply, await reconciliationXlsx(found.figures));
      },
    );

    app.get(
      "/api/measures/:id/sample.xlsx",
      {
        schema: {
          summary: "抽样底稿 · Rows behind a figure, drawn by a seed, for an auditor",
          tags,
          params,
          querystring: z.object({
            n: z.coerce.number().int().min(1).max(1000).default(20),
            seed: z.string().min(1).max(100),
            period: z.string().max(60).optional(),
          }),
          response: { 200: { description: "a file to be saved", content: file([mediaTypes.xlsx]) }, ...refusals },
        },
      },
      async (request, reply) => {
        const drawn = await reconciling.sample(postOf(request), { measure: request.params.id, ...request.query });
        if (isRefused(drawn)) return sendRefusals(reply, drawn);
        nameFile(reply, `${drawn.title.zh}-抽样底稿`, "xlsx");
        return sendFile(reply, await sampleXlsx(drawn, books.definitions));
      },
    );
  };
