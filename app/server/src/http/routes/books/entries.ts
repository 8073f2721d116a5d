/** Entries: lists by page, counts, and one with all that may be done to it and was. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { actingPostOf, postOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { EntryPage, EntryView } from "../../schemas-entry.ts";
import { refusals } from "../answers.ts";
import { ListAsked, readListAsked } from "./list-asked.ts";
import { isRefused } from "../../../books/refused.ts";
import { sendRefusals } from "./said.ts";

const tags = ["entries"];
const register = z.object({ register: z.string() });
const entry = z.object({ register: z.string(), id: z.string() });

export const entryRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/registers/:register/entries",
      {
        schema: {
          summary: "条目清单 · Entries of a register, page by page",
          tags,
          params: register,
          querystring: ListAsked,
          response: { 200: EntryPage, ...refusals },
        },
      },
      async (request, reply) => {
        const query = await readListAsked(books, request.params.register, request.query);
        if (isRefused(query)) return sendRefusals(reply, query);
        const page = await books.list(postOf(request), request.params.register, query);
        return isRefused(page) ? sendRefusals(reply, page) : page;
      },
    );

    app.get(
      "/api/registers/:register/count",
      {
        schema: {
          summary: "条目数 · How many entries there are, by the conditions of the list",
          tags,
          params: register,
          querystring: ListAsked,
          response: { 200: z.object({ count: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const query = await readListAsked(books, request.params.register, request.query);
        if (isRefused(query)) return sendRefusals(reply, query);
        const counted = await books.count(postOf(request), request.params.register, query.filter);
        return isRefused(counted) ? sendRefusals(reply, counted) : counted;
      },
    );

    app.get(
      "/api/registers/:register/entries/:id",
      {
        schema: {
          summary: "一个条目：可办事项、时限、办理记录、计入 · One entry: what may be done, its clocks, what was done, what it counts for",
          tags,
          params: entry,
          response: { 200: EntryView, ...refusals },
        },
      },
      async (request, reply) => {
        const view = await books.look(postOf(request), request.params.register, request.params.id);
        return isRefused(view) ? sendRefusals(reply, view) : view;
      },
    );

    app.post(
      "/api/registers/:register/entries/:id/erase",
      {
        schema: {
          summary: "删除个人信息 · Erase the personal data of an entry; what was counted stays counted",
          tags,
          params: entry,
          body: z.strictObject({ reason: z.string().max(1000) }),
          response: { 200: z.object({ event: z.string() }), ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const erased = await books.erase(who, request.params.register, request.params.id, request.body.reason);
        return isRefused(erased) ? sendRefusals(reply, erased) : erased;
      },
    );
  };
