/** Sheets go out: what a list shows, all of its rows; the template to be filled in; the blank to be printed. */
import { Readable } from "node:stream";
import { refuse } from "@jiannuo/quantity";
import type { RegisterDefinition } from "@jiannuo/registers";
import {
  type OutCell,
  type OutEntry,
  blankPage,
  entryColumns,
  openingActs,
  templateXlsx,
  writeCsv,
  writeXlsx,
} from "@jiannuo/writing/ledger";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Refusals } from "../../books/books.ts";
import { Refused } from "../../books/desk.ts";
import type { Ledgers } from "../../ledger/ledgers.ts";
import { isRefused } from "../../books/refused.ts";
import { postOf } from "../acting.ts";
import { mediaTypes, nameFile, sendFile } from "../attachment.ts";
import type { Deps } from "../deps.ts";
import { file, refusals } from "./answers.ts";
import { ListAsked, readListAsked } from "./books/list-asked.ts";
import { sendRefusals } from "./books/said.ts";

const tags = ["ledgers"];
const params = z.object({ register: z.string() });
const ofAct = z.object({ act: z.string().max(64).optional().describe("opening act; the first unless said") });

const notFound = (register: string): Refusals => [
  refuse("NO_SUCH_REGISTER", `没有“${register}”这个台账`, `there is no register “${register}”`),
];

/** The first entry is asked for before the answer begins: what is refused is refused with its status. */
async function* begunWith<T>(
  first: IteratorResult<T>,
  rest: AsyncGenerator<T>,
  of: (value: T) => readonly OutCell[],
): AsyncGenerator<readonly OutCell[]> {
  for (let next = first; next.done !== true; next = await rest.next()) yield of(next.value);
}

const openingOf = (definition: RegisterDefinition, act: string | undefined): string | undefined => {
  const acts = openingActs(definition);
  return act === undefined ? acts[0] : acts.find((id) => id === act);
};

export const sheetRoutes =
  ({ books }: Deps, ledgers: Ledgers): FastifyPluginAsyncZod =>
  async (app) => {
    const definitionOf = (register: string): RegisterDefinition | undefined => books.definitions.find(({ id }) => id === register);

    for (const format of ["xlsx", "csv"] as const)
      app.get(
        `/api/registers/:register/entries.${format}`,
        {
          schema: {
            summary: `导出清单的全部行（${format}），不含个人信息 · All rows of the list, without personal data`,
            tags,
            params,
            querystring: ListAsked,
            response: { 200: { description: "a file to be saved", content: file([mediaTypes[format]]) }, ...refusals },
          },
        },
        async (request, reply) => {
          const { register } = request.params;
          const definition = definitionOf(register);
          if (!definition) return sendRefusals(reply, notFound(register));
          const query = await readListAsked(books, register, request.query);
          if (isRefused(query)) return sendRefusals(reply, query);
          const who = postOf(request);
          const units = await ledgers.units(who);
          if (isRefused(units)) return sendRefusals(reply, units);
          const columns = entryColumns(definition, units);
          const entries = books.each(who, register, query);
          try {
            const first = await entries.next();
            const rows = begunWith<OutEntry>(first, entries, (entry) => columns.map(({ of }) => of(entry)));
            const sheet = { name: definition.title.zh, heads: columns, rows };
            nameFile(reply, definition.title.zh, format);
            return await reply.send(Readable.from(format === "xlsx" ? writeXlsx(sheet) : writeCsv(sheet)));
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
            return sendRefusals(reply, error.refusals);
          }
        },
      );

    app.get(
      "/api/registers/:register/template.xlsx",
      {
        schema: {
          summary: "填报模板 · The sheet to be filled in",
          tags,
          params,
          querystring: ofAct,
          response: { 200: { description: "a file to be saved", content: file([mediaTypes.xlsx]) }, ...refusals },
        },
      },
      async (request, reply) => {
        const definition = definitionOf(request.params.register);
        const act = definition && openingOf(definition, request.query.act);
        if (!definition || act === undefined) return sendRefusals(reply, notFound(request.params.register));
        const units = await ledgers.units(postOf(request));
        if (isRefused(units)) return sendRefusals(reply, units);
        nameFile(reply, `${definition.title.zh}-填报模板`, "xlsx");
        return sendFile(reply, await templateXlsx(definition, act, units));
      },
    );

    app.get(
      "/api/registers/:register/blank.html",
      {
        schema: {
          summary: "空白表，打印后手填 · A blank to be printed on A4",
          tags,
          params,
          querystring: ofAct,
          response: { 200: { description: "a page", content: file(["text/html"]) }, ...refusals },
        },
      },
      async (request, reply) => {
        const definition = definitionOf(request.params.register);
        const act = definition && openingOf(definition, request.query.act);
        if (!definition || act === undefined) return sendRefusals(reply, notFound(request.params.register));
        return reply.type("text/html; charset=utf-8").send(blankPage(definition, act, reply.nonce));
      },
    );
  };
