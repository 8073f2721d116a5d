/** What must happen by when, as far as this post sees it: worked out at every asking, and nowhere stored. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { postOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { DutyPage } from "../../schemas-register.ts";
import { refusals } from "../answers.ts";
import { isRefused } from "../../../books/refused.ts";
import { asked, sendRefusals } from "./said.ts";

export const dutyRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/duties",
      {
        schema: {
          summary: "应办事项 · What must happen by when, the most overdue first",
          tags: ["registers"],
          querystring: z.object({
            within: z.coerce.number().int().min(0).max(366).default(30).describe("due within so many days; what is overdue is always told"),
            register: z.string().optional(),
          }),
          response: { 200: DutyPage, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.duties(postOf(request), asked(request.query));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );
  };
