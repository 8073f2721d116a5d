/** 查看个人信息: opens masked fields with a reason, and shows who opened what. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { actingPostOf, postOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { UnmaskRequest, Unmasked, Unmaskings, UnmaskingsAsked } from "../schemas-desk.ts";
import { refusals } from "./answers.ts";
import { isRefused } from "../../books/refused.ts";
import { asked, sendRefusals } from "./books/said.ts";

const tags = ["entries"];
const params = z.object({ register: z.string(), id: z.string() });

export const unmaskRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      "/api/registers/:register/entries/:id/unmask",
      {
        schema: {
          summary: "查看个人信息（须写理由，留记录）· Open personal data of an entry; it is logged",
          tags,
          params,
          body: UnmaskRequest,
          response: { 200: Unmasked, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const { fields, reason } = request.body;
        const opened = await books.unmask(who, request.params.register, request.params.id, fields, reason);
        return isRefused(opened) ? sendRefusals(reply, opened) : opened;
      },
    );

    app.get(
      "/api/registers/:register/entries/:id/unmaskings",
      {
        schema: {
          summary: "谁查看过这一条的个人信息 · Who opened personal data of an entry",
          tags,
          params,
          querystring: UnmaskingsAsked,
          response: { 200: Unmaskings, ...refusals },
        },
      },
      async (request, reply) => {
        const { register, id } = request.params;
        const found = await books.unmaskings(postOf(request), { register, entry: id, ...asked(request.query) });
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.get(
      "/api/unmaskings",
      {
        schema: {
          summary: "查看记录 · Who opened personal data, as far as this post oversees",
          tags,
          querystring: UnmaskingsAsked,
          response: { 200: Unmaskings, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.unmaskings(postOf(request), asked(request.query));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );
  };
