/** 数据锁定: which months are closed; closing and reopening them. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { isRefusal } from "@jiannuo/quantity";
import { isWithin } from "@jiannuo/registers";
import { z } from "zod";
import { actingPostOf, postOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { listOf } from "../../schemas-entry.ts";
import { PeriodListed } from "../../schemas-figure.ts";
import { refusals } from "../answers.ts";
import { isRefused } from "../../../books/refused.ts";
import { sendRefusals } from "./said.ts";

const tags = ["periods"];
const keeper = z.string().max(400).describe("id, path or title of the office");

export const periodRoutes =
  ({ books, signIn }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/periods",
      {
        schema: {
          summary: "数据锁定 · The months of a year, office by office",
          tags,
          querystring: z.object({ year: z.coerce.number().int().min(1949).max(2200) }),
          response: { 200: listOf(PeriodListed), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.periods(postOf(request), request.query.year);
        return "rows" in found ? found.rows : sendRefusals(reply, found);
      },
    );

    app.post(
      "/api/periods/close",
      {
        schema: {
          summary: "锁定一个月 · Close a month of an office",
          tags,
          body: z.strictObject({ keeper, month: z.string() }),
          response: { 200: z.object({ closed: z.string() }), ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        const path = await books.unitPath(request.body.keeper);
        if (typeof who !== "string" || isRefusal(path)) return sendRefusals(reply, [who, path].filter(isRefusal));
        const closed = await books.close(who, path, request.body.month);
        return isRefused(closed) ? sendRefusals(reply, closed) : closed;
      },
    );

    app.post(
      "/api/periods/reopen",
      {
        schema: {
          summary: "解锁一个月：两人说明理由 · Reopen a closed month; a second person agrees with their own password",
          tags,
          body: z.strictObject({
            keeper,
            month: z.string(),
            reason: z.string().max(1000),
            second: z.strictObject({ username: z.string().max(100), password: z.string().max(300) }),
          }),
          response: { 200: z.object({ reopened: z.string() }), ...refusals },
        },
      },
      async (request, reply) => {
        const { keeper: named, month, reason, second } = request.body;
        const who = await actingPostOf(request);
        const path = await books.unitPath(named);
        if (typeof who !== "string" || isRefusal(path)) return sendRefusals(reply, [who, path].filter(isRefusal));
        const posts = await signIn.vouch(second.username, second.password);
        if (isRefusal(posts)) return sendRefusals(reply, [posts]);
        const other = posts.find(({ unit }) => isWithin(path, unit.path)) ?? posts[0];
        const reopened = await books.reopen(who, other?.id ?? "", path, month, reason);
        return isRefused(reopened) ? sendRefusals(reply, reopened) : reopened;
      },
    );
  };
