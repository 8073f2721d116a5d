/** What a post keeps for itself: views, drafts, mappings of its spreadsheets. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { postOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { Id, Kept, KeptKind } from "../schemas-desk.ts";
import { listOf } from "../schemas-entry.ts";
import { refusals } from "./answers.ts";
import { isRefused } from "../../books/refused.ts";
import { sendRefusals } from "./books/said.ts";

const tags = ["kept"];
const one = z.object({ kind: KeptKind, id: z.string() });

/** A draft is kept while it is typed: at a unit's account it is the unit's post that keeps it, and no PIN is asked. */
export const keptRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/kept/:kind",
      {
        schema: {
          summary: "本岗位保存的 · What this post keeps, the latest first",
          tags,
          params: z.object({ kind: KeptKind }),
          response: { 200: listOf(Kept), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.kept(postOf(request), request.params.kind);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.get(
      "/api/kept/:kind/:id",
      { schema: { summary: "保存的一个 · One thing that is kept", tags, params: one, response: { 200: Kept, ...refusals } } },
      async (request, reply) => {
        const found = await books.keptOne(postOf(request), request.params.kind, request.params.id);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.put(
      "/api/kept/:kind/:id",
      {
        schema: {
          summary: "保存（不超过 64 kB）· Keep a thing, any JSON up to 64 kB, in place of what has this name",
          tags,
          params: one,
          body: z.unknown(),
          response: { 200: Id, ...refusals },
        },
      },
      async (request, reply) => {
        const done = await books.keep(postOf(request), request.params.kind, request.params.id, request.body ?? null);
        return isRefused(done) ? sendRefusals(reply, done) : done;
      },
    );

    app.delete(
      "/api/kept/:kind/:id",
      { schema: { summary: "删除保存的 · Forget a thing", tags, params: one, response: { 200: Id, ...refusals } } },
      async (request, reply) => {
        const done = await books.forget(postOf(request), request.params.kind, request.params.id);
        return isRefused(done) ? sendRefusals(reply, done) : done;
      },
    );
  };
