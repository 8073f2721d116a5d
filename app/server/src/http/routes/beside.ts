/** 期初数 and 报数: what stands beside the postings. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { actingPostOf, postOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { Declared, Id, NewDeclared, NewOpening, Opening, SlipsAsked } from "../schemas-desk.ts";
import { listOf } from "../schemas-entry.ts";
import { refusals } from "./answers.ts";
import { isRefused } from "../../books/refused.ts";
import { asked, sendRefusals } from "./books/said.ts";

const tags = ["measures"];

export const besideRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/openings",
      {
        schema: {
          summary: "期初数 · What stood before the books began",
          tags,
          querystring: SlipsAsked,
          response: { 200: listOf(Opening), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.openings(postOf(request), asked(request.query));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/openings",
      {
        schema: { summary: "登记期初数 · Enter an opening, with its document", tags, body: NewOpening, response: { 201: Id, ...refusals } },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.open(who, request.body);
        return isRefused(done) ? sendRefusals(reply, done) : reply.code(201).send(done);
      },
    );

    app.get(
      "/api/declared",
      {
        schema: {
          summary: "报数 · Declared figures with their slips, and what became of them",
          tags,
          querystring: SlipsAsked,
          response: { 200: listOf(Declared), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.declared(postOf(request), asked(request.query));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.post(
      "/api/declared",
      {
        schema: {
          summary: "报数：另一人复核后计入 · Declare a figure; it counts once another person has reviewed it",
          tags,
          body: NewDeclared,
          response: { 201: Id, ...refusals },
        },
      },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.declare(who, asked(request.body));
        return isRefused(done) ? sendRefusals(reply, done) : reply.code(201).send(done);
      },
    );

    app.post(
      "/api/declared/:id/review",
      { schema: { summary: "复核报数 · Review a declared figure", tags, params: Id, response: { 200: Id, ...refusals } } },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.review(who, request.params.id);
        return isRefused(done) ? sendRefusals(reply, done) : done;
      },
    );

    app.post(
      "/api/declared/:id/replace",
      { schema: { summary: "停用报数 · A declared figure no longer counts", tags, params: Id, response: { 200: Id, ...refusals } } },
      async (request, reply) => {
        const who = await actingPostOf(request);
        if (typeof who !== "string") return sendRefusals(reply, [who]);
        const done = await books.replace(who, request.params.id);
        return isRefused(done) ? sendRefusals(reply, done) : done;
      },
    );
  };
