/** Search across all registers that this post sees. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { postOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { TitledEntry, listOf } from "../../schemas-entry.ts";
import { refusals } from "../answers.ts";
import { isRefused } from "../../../books/refused.ts";
import { sendRefusals } from "./said.ts";

export const searchRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/search",
      {
        schema: {
          summary: "查找 · Find entries by what is written in them",
          tags: ["entries"],
          querystring: z.object({
            q: z.string().max(100).describe("two characters or more, a name, a number"),
            limit: z.coerce.number().int().min(1).max(200).default(20),
          }),
          response: { 200: z.object({ rows: listOf(TitledEntry) }), ...refusals },
        },
      },
      async (request, reply) => {
        const rows = await books.search(postOf(request), request.query.q, request.query.limit);
        return isRefused(rows) ? sendRefusals(reply, rows) : { rows };
      },
    );
  };
