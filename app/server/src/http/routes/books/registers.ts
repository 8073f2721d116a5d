/** What lines of work there are, as far as this post has to do with them. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { postOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { listOf } from "../../schemas-entry.ts";
import { RegisterListed, RegisterView } from "../../schemas-register.ts";
import { refusals } from "../answers.ts";
import { isRefused } from "../../../books/refused.ts";
import { sendRefusals } from "./said.ts";

const tags = ["registers"];

export const registerRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/registers",
      { schema: { summary: "全部台账 · Registers that this post sees", tags, response: { 200: listOf(RegisterListed), ...refusals } } },
      async (request, reply) => {
        const found = await books.registers(postOf(request));
        return "rows" in found ? found.rows : sendRefusals(reply, found);
      },
    );

    app.get(
      "/api/registers/:register",
      {
        schema: {
          summary: "一本台账的定义 · A register's definition, and what this post may open in it",
          tags,
          params: z.object({ register: z.string() }),
          response: { 200: RegisterView, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.register(postOf(request), request.params.register);
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );
  };
