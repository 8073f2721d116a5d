/** 按村填报: the villages of a period side by side, and the lines that somebody filled in. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { dayIn } from "../../books/moment.ts";
import { fillGrid, grid } from "../../ledger/grid.ts";
import { isRefused } from "../../books/refused.ts";
import { actingPostOf, postOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { Grid, GridAnswer, GridLines } from "../schemas-ledger.ts";
import { refusals } from "./answers.ts";
import { asked, sendRefusals } from "./books/said.ts";

const tags = ["ledgers"];
const params = z.object({ register: z.string() });

export const gridRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/registers/:register/grid",
      {
        schema: {
          summary: "按村填报：各村在一个期间的填报 · One line a village for a period",
          tags,
          params,
          querystring: z.object({
            act: z.string().max(64).optional(),
            year: z.coerce.number().int().min(1949).max(2200).optional(),
            span: z
              .string()
              .max(40)
              .regex(/^(?:19|20|21)\d\d[\w-]*$/)
              .optional()
              .describe("2023-summer, 2023-06; the latest unless said"),
          }),
          response: { 200: Grid, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await grid(books, postOf(request), request.params.register, asked(request.query), dayIn(new Date()));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/registers/:register/grid",
      {
        schema: {
          summary: "登记填好的行；退回的逐村说明 · Enter the lines that were filled in",
          tags,
          params,
          body: GridLines,
          response: { 200: GridAnswer, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const { act, lines } = request.body;
        const answer = await fillGrid(books, who, request.params.register, act, lines.map(asked));
        return isRefused(answer) ? sendRefusals(reply, answer) : answer;
      },
    );
  };
