/** The town's own reports: drafted, compared, signed, published, corrected, carried on to the next year, and where a measure is used in them. */
import { isRefusal } from "@jiannuo/quantity";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Overtaken } from "../../reports/reports.ts";
import { isRefused } from "../../books/refused.ts";
import { composeReport } from "../../reports/compose-report.ts";
import { actingPostOf, postOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { sendRefusal } from "../problem.ts";
import { listOf } from "../schemas-entry.ts";
import {
  ChangedReport,
  Comparison,
  CorrectRequest,
  FullVersion,
  NewReport,
  ReportListed,
  ReportView,
  SignRequest,
  Version,
  WhereUsed,
} from "../schemas-report.ts";
import { refusals } from "./answers.ts";
import { asked, sendRefusals } from "./books/said.ts";
import { reportDocxRoutes } from "./report-docx.ts";
import { reportFileRoutes } from "./report-files.ts";
import { overtakenBy } from "./report-overtaken.ts";

const tags = ["reports"];
const params = z.object({ id: z.uuid() });

/** A long report with its tables is some 300 kB. */
const draftLimit = 4 * 1024 * 1024;

const isOvertaken = (answer: object): answer is Overtaken => "overtaken" in answer;

const Made = z.object({ id: z.string(), version: z.int() });

export const reportRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { books, signIn } = deps;
    await app.register(reportFileRoutes(deps));
    await app.register(reportDocxRoutes(deps));

    app.get(
      "/api/reports",
      {
        schema: {
          summary: "报告稿 · Reports of the town, the latest year first",
          tags,
          response: { 200: listOf(ReportListed), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.reports.list(postOf(request));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/reports",
      {
        bodyLimit: draftLimit,
        schema: {
          summary: "新开一年的报告稿 · A new report: composed from the outline and the registers, or as it is sent",
          tags,
          body: NewReport,
          response: { 201: Made, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const { year, draft } = request.body;
        const done = draft ? await books.reports.create(who, draft, "written", year) : await composeReport(books, who, year);
        return isRefused(done) ? sendRefusals(reply, done) : reply.code(201).send(done);
      },
    );

    app.get(
      "/api/reports/:id",
      {
        schema: {
          summary: "一份报告稿，各数与台账现值对照 · A report, each figure beside what the books say now or as it was published",
          tags,
          params,
          response: { 200: ReportView, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.reports.get(postOf(request), request.params.id);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.put(
      "/api/reports/:id",
      {
        bodyLimit: draftLimit,
        schema: {
          summary: "存为新的一稿 · A new version; whoever comes second is told who was faster, and their text is kept beside",
          tags,
          params,
          body: ChangedReport,
          response: { 200: z.object({ version: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.reports.change(who, request.params.id, request.body);
        if (isRefused(done)) return sendRefusals(reply, done);
        return isOvertaken(done) ? sendRefusal(reply, overtakenBy(done), done) : done;
      },
    );

    app.get(
      "/api/reports/:id/versions",
      { schema: { summary: "各稿 · All versions, the newest first", tags, params, response: { 200: listOf(Version), ...refusals } } },
      async (request, reply) => {
        const found = await books.reports.versions(postOf(request), request.params.id);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.get(
      "/api/reports/:id/versions/:n",
      {
        schema: {
          summary: "某一稿的全文 · The text of a version",
          tags,
          params: params.extend({ n: z.coerce.number().int().min(1) }),
          response: { 200: FullVersion, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.reports.version(postOf(request), request.params.id, request.params.n);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.get(
      "/api/reports/:id/compare",
      {
        schema: {
          summary: "两稿对照 · What was put in and taken out between two versions",
          tags,
          params,
          querystring: z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) }),
          response: { 200: Comparison, ...refusals },
        },
      },
      async (request, reply) => {
        const { from, to } = request.query;
        const found = await books.reports.compare(postOf(request), request.params.id, from, to);
        return isRefused(found) ? sendRefusals(reply, found) : { from, to, ...found };
      },
    );

    app.post(
      "/api/reports/:id/sign",
      {
        schema: {
          summary: "签认一步 · Sign a step for the version as it is",
          tags,
          params,
          body: SignRequest,
          response: { 200: z.object({ signed: z.string(), version: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.reports.sign(who, request.params.id, asked(request.body));
        return isRefused(done) ? sendRefusals(reply, done) : done;
      },
    );

    app.post(
      "/api/reports/:id/publish",
      {
        schema: {
          summary: "公布：数据就此固定 · Publish: the figures are frozen",
          tags,
          params,
          response: { 200: z.object({ published: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.reports.publish(who, request.params.id);
        return isRefused(done) ? sendRefusals(reply, done) : done;
      },
    );

    app.post(
      "/api/reports/:id/corrections",
      {
        schema: {
          summary: "订正公布数：写明理由，另一人批准 · Correct a published figure, with a reason and somebody else's approval",
          tags,
          params,
          body: CorrectRequest,
          response: { 201: z.object({ corrected: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const { approver, ...correction } = request.body;
        const posts = await signIn.vouch(approver.username, approver.password);
        if (isRefusal(posts)) return sendRefusals(reply, [posts]);
        const approvers = posts.map(({ id }) => id);
        const done = await books.reports.correct(who, request.params.id, { ...correction, approvers });
        return isRefused(done) ? sendRefusals(reply, done) : reply.code(201).send(done);
      },
    );

    app.post(
      "/api/reports/:id/roll-forward",
      {
        schema: {
          summary: "沿用为下一年的稿 · Next year's draft: the text stays, figures are asked anew, promises become what is answered for",
          tags,
          params,
          body: z.strictObject({ year: z.int().min(1949).max(2200) }),
          response: { 201: Made, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.reports.rollForward(who, request.params.id, request.body.year);
        return isRefused(done) ? sendRefusals(reply, done) : reply.code(201).send(done);
      },
    );

    app.get(
      "/api/measures/:id/where-used",
      {
        schema: {
          summary: "何处使用 · Sentences of reports in which a measure stands",
          tags: ["measures"],
          params: z.object({ id: z.string().max(200) }),
          response: { 200: listOf(WhereUsed), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.reports.whereUsed(postOf(request), request.params.id);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );
  };
