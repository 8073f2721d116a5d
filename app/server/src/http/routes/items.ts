/** What a person does with an item: judge it, or add one that the reader missed. */
import { isRefusal } from "@jiannuo/quantity";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { addItem } from "../../commands/add-item.ts";
import { reviewItem } from "../../commands/review-item.ts";
import { actingNameOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { sendRefusal } from "../problem.ts";
import { Item, NewItem, ReviewRequest } from "../schemas.ts";
import { refusals } from "./answers.ts";
import { forDrafters } from "./drafters.ts";

const tags = ["items"];

export const itemRoutes =
  ({ store, actor }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      "/api/readings/:id/items/:item/review",
      {
        preHandler: forDrafters,
        schema: {
          summary: "确认、更正、不采用、撤回 · Confirm, correct, reject, reset",
          tags,
          params: z.object({ id: z.string(), item: z.string() }),
          body: ReviewRequest,
          response: { 200: Item, ...refusals },
        },
      },
      async (request, reply) => {
        const by = await actingNameOf(request);
        if (isRefusal(by)) return sendRefusal(reply, by);
        const outcome = await reviewItem(store, actor, { reading: request.params.id, item: request.params.item, by, ...request.body });
        if (isRefusal(outcome)) return sendRefusal(reply, outcome);
        return "stale" in outcome ? sendRefusal(reply, outcome.stale, { item: outcome.item }) : outcome.item;
      },
    );

    app.post(
      "/api/readings/:id/items",
      {
        preHandler: forDrafters,
        schema: {
          summary: "补上漏读的条目 · Add an item that the reader missed",
          tags,
          params: z.object({ id: z.string() }),
          body: NewItem,
          response: { 201: Item, ...refusals },
        },
      },
      async (request, reply) => {
        const by = await actingNameOf(request);
        if (isRefusal(by)) return sendRefusal(reply, by);
        const outcome = await addItem(store, actor, { reading: request.params.id, by, ...request.body });
        return isRefusal(outcome) ? sendRefusal(reply, outcome) : reply.code(201).send(outcome);
      },
    );
  };
