/** 数据校验: refolding everything from the events, and what came of it last. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { postOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { Verification } from "../../schemas-figure.ts";
import { refusals } from "../answers.ts";
import { isRefused } from "../../../books/refused.ts";
import { sendRefusals } from "./said.ts";

const tags = ["periods"];

export const verifyRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/verify",
      { schema: { summary: "上次数据校验 · What the last verification found", tags, response: { 200: Verification, ...refusals } } },
      async (request, reply) => {
        const found = await books.verification(postOf(request));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/verify",
      {
        schema: {
          summary: "数据校验 · Refold everything from the events and compare; answers when it is done",
          tags,
          response: { 200: Verification, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.runVerification(postOf(request));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );
  };
