/** Acts, many acts at once, and corrections. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { actingPostOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { Answer, BulkAnswer, BulkRequest, Command, Reversal } from "../../schemas-entry.ts";
import { refusals } from "../answers.ts";
import { isRefused } from "../../../books/refused.ts";
import { asked, sendRefusals } from "./said.ts";

const tags = ["entries"];
const params = z.object({ register: z.string() });

/** Some thousand rows with all their fields. */
const bulkLimit = 10 * 1024 * 1024;

export const actRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      "/api/registers/:register/acts",
      {
        schema: {
          summary: "办理 · Do an act; the same command sent again gets the same answer",
          tags,
          params,
          body: Command,
          response: { 200: Answer, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const answer = await books.act(who, request.params.register, asked(request.body));
        return isRefused(answer) ? sendRefusals(reply, answer) : answer;
      },
    );

    app.post(
      "/api/registers/:register/acts/bulk",
      {
        bodyLimit: bulkLimit,
        schema: {
          summary: "批量办理 · Many acts at once, all or only the good ones",
          tags,
          params,
          body: BulkRequest,
          response: { 200: BulkAnswer, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const { commands, mode, source } = request.body;
        const answer = await books.bulk(who, request.params.register, commands.map(asked), mode, source && asked(source));
        return isRefused(answer) ? sendRefusals(reply, answer) : answer;
      },
    );

    app.post(
      "/api/reversals",
      {
        schema: {
          summary: "更正（原记录保留）· Take an act back; it stays legible",
          tags,
          body: Reversal,
          response: { 200: Answer, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const answer = await books.reverse(who, request.body);
        return isRefused(answer) ? sendRefusals(reply, answer) : answer;
      },
    );
  };
