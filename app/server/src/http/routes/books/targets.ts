/** Targets that the year's report set for measures that are counted here. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { postOf } from "../../acting.ts";
import { listTargets } from "../../../queries/list-targets.ts";
import type { Deps } from "../../deps.ts";
import { listOf } from "../../schemas-entry.ts";
import { Target } from "../../schemas-figure.ts";
import { refusals } from "../answers.ts";
import { sendRefusals } from "./said.ts";

export const targetRoutes =
  ({ books, store, actor }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/targets",
      {
        schema: {
          summary: "目标 · Targets of a year, as far as the report names a measure that is counted here",
          tags: ["measures"],
          querystring: z.object({ year: z.coerce.number().int().min(1949).max(2200) }),
          response: { 200: listOf(Target), ...refusals },
        },
      },
      async (request, reply) => {
        const measures = await books.measures(postOf(request));
        return "rows" in measures ? listTargets(store, actor, request.query.year, measures.rows) : sendRefusals(reply, measures);
      },
    );
  };
