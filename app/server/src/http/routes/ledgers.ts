/** Ledgers come in: a file is taken, mapped, looked through, entered, and can be taken back. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { MAX_LEDGER_BYTES, type OutCell, cellText, writeXlsx } from "@jiannuo/writing/ledger";
import { Readable } from "node:stream";
import { z } from "zod";
import type { Ledger as Taken, RowProblem, StagedRow } from "../../ledger/ledger.ts";
import { type Ledgers, openLedgers } from "../../ledger/ledgers.ts";
import { isRefused } from "../../books/refused.ts";
import { actingPostOf, postOf } from "../acting.ts";
import { mediaTypes, nameFile } from "../attachment.ts";
import type { Deps } from "../deps.ts";
import { listOf } from "../schemas-entry.ts";
import { Ledger, LedgerPreview, Mapping } from "../schemas-ledger.ts";
import { Binary, file, refusals } from "./answers.ts";
import { sendRefusals } from "./books/said.ts";
import { gridRoutes } from "./grid.ts";
import { sheetRoutes } from "./sheets.ts";

const tags = ["ledgers"];
const ofRegister = z.object({ register: z.string() });
const params = z.object({ id: z.uuid() });

const reasonHead = "退回原因";

/** The rows as they came, with the reason after them: to be mended and sent again. */
const problemSheet = (ledger: Taken, problems: AsyncIterable<StagedRow & { readonly because: readonly RowProblem[] }>) => {
  const width = Math.max(...ledger.sheets.map(({ columns }) => columns.at(-1)?.column ?? 0));
  const titles = Array.from(
    { length: width },
    (_, at) => ledger.sheets.map(({ columns }) => columns.find(({ column }) => column === at + 1)?.title).find(Boolean) ?? "",
  );
  const sayWhere = (sheet: number, column: number): string => {
    const title = ledger.sheets[sheet]?.columns.find((one) => one.column === column)?.title;
    return title === undefined ? "" : `${title}：`;
  };
  async function* rows(): AsyncGenerator<readonly OutCell[]> {
    for await (const { sheet, row, cells, because } of problems) {
      const reason = because.map(({ column, refusal }) => `${sayWhere(sheet, column)}${refusal.because.zh}`).join("；");
      const own = titles.map((_, at): OutCell => {
        const text = cellText(cells[at]);
        return text === "" ? null : { text };
      });
      yield [...own, { text: reason }, { text: ledger.sheets[sheet]!.name }, { number: String(row) }];
    }
  }
  const heads = [
    ...titles.map((text) => ({ text, width: 16 })),
    { text: reasonHead, width: 60 },
    { text: "原表", width: 14 },
    { text: "原行号", width: 8 },
  ];
  return { name: "未导入的行", heads, rows: rows() };
};

export const ledgerRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, books, actor } = deps;
    const ledgers = openLedgers({
      store,
      books,
      tenant: actor.tenant,
      onFailure: (error) => app.log.error({ err: error }, "import failed"),
    });
    app.addHook("onClose", () => ledgers.close());
    await app.register(takeRoute(ledgers));
    await app.register(sheetRoutes(deps, ledgers));
    await app.register(gridRoutes(deps));

    app.get(
      "/api/registers/:register/imports",
      {
        schema: {
          summary: "近期导入 · Imports of this post, newest first",
          tags,
          params: ofRegister,
          response: { 200: listOf(Ledger), ...refusals },
        },
      },
      (request) => ledgers.recent(postOf(request), request.params.register),
    );

    app.get(
      "/api/imports/:id",
      { schema: { summary: "一次导入及其进度 · An import and how far it is", tags, params, response: { 200: Ledger, ...refusals } } },
      async (request, reply) => {
        const found = await ledgers.look(postOf(request), request.params.id);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.put(
      "/api/imports/:id/mapping",
      {
        schema: {
          summary: "各列对应的栏目，并预览 · What the columns mean, and what would become of every row",
          tags,
          params,
          body: Mapping,
          response: { 200: LedgerPreview, ...refusals },
        },
      },
      async (request, reply) => {
        const by = await actingPostOf(request);
        if (typeof by !== "string") return sendRefusals(reply, [by]);
        const found = await ledgers.map(postOf(request), request.params.id, request.body as never, by);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    const begun = {
      run: {
        summary: "开始导入：全部，或只登记好的行 · Begin to enter: all or nothing, or the good rows",
        body: z.strictObject({ mode: z.enum(["all", "good"]) }),
      },
      cancel: { summary: "取消导入；已登记的保留 · End a run; what is entered stays" },
      undo: { summary: "撤销导入：逐条更正，原记录保留 · Take all of it back, by corrections" },
    } as const;

    app.post(
      "/api/imports/:id/run",
      { schema: { ...begun.run, tags, params, response: { 200: Ledger, ...refusals } } },
      async (request, reply) => {
        const by = await actingPostOf(request);
        if (typeof by !== "string") return sendRefusals(reply, [by]);
        const found = await ledgers.run(postOf(request), request.params.id, request.body.mode, by);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/imports/:id/cancel",
      { schema: { ...begun.cancel, tags, params, response: { 200: Ledger, ...refusals } } },
      async (request, reply) => {
        const by = await actingPostOf(request);
        if (typeof by !== "string") return sendRefusals(reply, [by]);
        const found = await ledgers.cancel(postOf(request), request.params.id);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/imports/:id/undo",
      { schema: { ...begun.undo, tags, params, response: { 200: Ledger, ...refusals } } },
      async (request, reply) => {
        const by = await actingPostOf(request);
        if (typeof by !== "string") return sendRefusals(reply, [by]);
        const found = await ledgers.undo(postOf(request), request.params.id, by);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.get(
      "/api/imports/:id/errors.xlsx",
      {
        schema: {
          summary: "没有导入的行及原因 · Rows that were not entered, with the reason",
          tags,
          params,
          response: { 200: { description: "a file to be saved", content: file([mediaTypes.xlsx]) }, ...refusals },
        },
      },
      async (request, reply) => {
        const who = postOf(request);
        const found = await ledgers.look(who, request.params.id);
        if (isRefused(found)) return sendRefusals(reply, found);
        nameFile(reply, `${found.fileName.replace(/\.\w+$/, "")}-未导入的行`, "xlsx");
        return reply.send(Readable.from(writeXlsx(problemSheet(found, ledgers.problems(who, found.id)))));
      },
    );
  };

/** In a scope of its own: here every body is bytes, whatever the browser calls it, and may be large. */
const takeRoute =
  (ledgers: Ledgers): FastifyPluginAsyncZod =>
  async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: MAX_LEDGER_BYTES }, (_request, body, done) => done(null, body));
    app.post(
      "/api/registers/:register/imports",
      {
        bodyLimit: MAX_LEDGER_BYTES,
        schema: {
          summary: "交一份台账文件（xlsx、xls、csv）· Bring a ledger file; nothing is entered yet",
          tags,
          params: ofRegister,
          consumes: ["application/octet-stream"],
          querystring: z.object({ name: z.string().trim().min(1).max(255) }),
          body: Binary,
          response: { 200: Ledger, ...refusals },
        },
      },
      async (request, reply) => {
        const by = await actingPostOf(request);
        if (typeof by !== "string") return sendRefusals(reply, [by]);
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const taken = await ledgers.take(postOf(request), request.params.register, request.query.name, bytes);
        return isRefused(taken) ? sendRefusals(reply, taken) : taken;
      },
    );
  };
