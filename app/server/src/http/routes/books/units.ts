/** Units and posts: who there is, and who holds what. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { postOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { listOf } from "../../schemas-entry.ts";
import { PostListed, Unit } from "../../schemas-register.ts";
import { refusals } from "../answers.ts";
import { sendRefusals } from "./said.ts";

const tags = ["units"];

export const unitRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/units",
      {
        schema: {
          summary: "单位 · Offices, villages, enterprises and where they stand",
          tags,
          response: { 200: listOf(Unit), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.units(postOf(request));
        return "rows" in found ? found.rows : sendRefusals(reply, found);
      },
    );

    app.get(
      "/api/posts",
      { schema: { summary: "岗位 · Who holds which post", tags, response: { 200: listOf(PostListed), ...refusals } } },
      async (request, reply) => {
        const found = await books.posts(postOf(request));
        return "rows" in found ? found.rows : sendRefusals(reply, found);
      },
    );
  };
