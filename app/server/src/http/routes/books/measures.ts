/** Measures: what there is, a figure, its months and places, and the postings behind it. */
import { isRefusal } from "@jiannuo/quantity";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { postOf } from "../../acting.ts";
import type { Deps } from "../../deps.ts";
import { DrillPage, MeasureFigure, MeasureListed, MonthFigures, PlaceFigures } from "../../schemas-figure.ts";
import { listOf } from "../../schemas-entry.ts";
import { refusals } from "../answers.ts";
import { FigureAsked, readFigureAsked } from "./figure-asked.ts";
import { isRefused } from "../../../books/refused.ts";
import { asked, sendRefusals } from "./said.ts";

const tags = ["measures"];
const params = z.object({ id: z.string() });

export const measureRoutes =
  ({ books }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/measures",
      {
        schema: {
          summary: "全部指标 · Measures of the registers that this post sees",
          tags,
          response: { 200: listOf(MeasureListed), ...refusals },
        },
      },
      async (request, reply) => {
        const found = await books.measures(postOf(request));
        return "rows" in found ? found.rows : sendRefusals(reply, found);
      },
    );

    app.get(
      "/api/measures/:id",
      {
        schema: {
          summary: "一个数据 · A figure, whole within what this post sees",
          tags,
          params,
          querystring: FigureAsked,
          response: { 200: MeasureFigure, ...refusals },
        },
      },
      async (request, reply) => {
        const read = await readFigureAsked(books, request.query);
        if (isRefused(read)) return sendRefusals(reply, read);
        const figure = await books.measure(postOf(request), request.params.id, read.stretch, read.query);
        if (isRefused(figure)) return sendRefusals(reply, figure);
        const described = books.described(figure.measure);
        if (!("kind" in described)) return sendRefusals(reply, described);
        const { title, definition, kind } = described;
        return { ...figure, title, definition, kind, stretch: read.stretch };
      },
    );

    app.get(
      "/api/measures/:id/months",
      {
        schema: {
          summary: "逐月 · The figure of each month of a year",
          tags,
          params,
          querystring: FigureAsked.omit({ period: true }).extend({ year: z.coerce.number().int().min(1949).max(2200) }),
          response: { 200: MonthFigures, ...refusals },
        },
      },
      async (request, reply) => {
        const { year, place, asOf } = request.query;
        const path = place === undefined ? undefined : await books.unitPath(place);
        if (isRefusal(path)) return sendRefusals(reply, [path]);
        const found = await books.months(postOf(request), request.params.id, year, asked({ place: path, asOf }));
        return isRefused(found) ? sendRefusals(reply, found) : found;
      },
    );

    app.get(
      "/api/measures/:id/places",
      {
        schema: {
          summary: "分村（社区）· The figure of each unit right below",
          tags,
          params,
          querystring: FigureAsked,
          response: { 200: PlaceFigures, ...refusals },
        },
      },
      async (request, reply) => {
        const read = await readFigureAsked(books, request.query);
        if (isRefused(read)) return sendRefusals(reply, read);
        const found = await books.places(postOf(request), request.params.id, read.stretch, read.query);
        return isRefused(found) ? sendRefusals(reply, found) : { ...found, stretch: read.stretch };
      },
    );

    app.get(
      "/api/measures/:id/drill",
      {
        schema: {
          summary: "穿透 · The postings behind a figure; what is seen and what is held back add up to it",
          tags,
          params,
          querystring: FigureAsked.extend({
            after: z.string().max(400).optional(),
            limit: z.coerce.number().int().min(1).max(1000).optional(),
          }),
          response: { 200: DrillPage, ...refusals },
        },
      },
      async (request, reply) => {
        const { after, limit, ...figure } = request.query;
        const read = await readFigureAsked(books, figure);
        if (isRefused(read)) return sendRefusals(reply, read);
        const page = await books.drill(postOf(request), request.params.id, read.stretch, { ...read.query, ...asked({ after, limit }) });
        return isRefused(page) ? sendRefusals(reply, page) : page;
      },
    );
  };
