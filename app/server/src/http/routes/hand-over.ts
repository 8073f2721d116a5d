/** 移交: posts handed over from one person to the next. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { actingPostOf, postOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { HandOver, HandedOver, NewHandOver } from "../schemas-desk.ts";
import { listOf } from "../schemas-entry.ts";
import { refusals } from "./answers.ts";
import { isRefused } from "../../books/refused.ts";
import { sendRefusals } from "./books/said.ts";

const tags = ["posts"];

export const handOverRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/hand-overs",
      { schema: { summary: "移交记录 · Who handed which post to whom", tags, response: { 200: listOf(HandOver), ...refusals } } },
      async (request, reply) => {
        const found = await books.handOvers(postOf(request));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/hand-overs",
      {
        schema: {
          summary: "移交岗位：未办事项、草稿、视图随岗位走 · Hand a post over; what is open in it goes along",
          tags,
          body: NewHandOver,
          response: { 201: HandedOver, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.handOver(who, request.body);
        return isRefused(done) ? sendRefusals(reply, done) : reply.code(201).send(done);
      },
    );
  };
