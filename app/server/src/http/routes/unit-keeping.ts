/** Units of the town, for the 系统管理员: set up from a list, renamed, moved. */
import { isRefusal, refuse } from "@jiannuo/quantity";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { townshipIn } from "../../books/directory.ts";
import { isAdministrator, mayReadActs } from "../../signin/administration.ts";
import { type Arranger, openUnits } from "../../units/keep-units.ts";
import { signedInOf } from "../acting.ts";
import type { Deps } from "../deps.ts";
import { sendRefusal } from "../problem.ts";
import { NewUnits, UnitAct, UnitMove, UnitsAdded, UnitTitle } from "../schemas-unit.ts";
import { refusals } from "./answers.ts";
import { sendRefusals } from "./books/said.ts";

const tags = ["units"];
/** A list of all enterprises of a town. */
const bodyLimit = 262_144;
const params = z.object({ id: z.string().describe("id of the unit") });
const done = z.undefined().describe("done");

const notYours = refuse(
  "UNITS_NOT_YOURS",
  "单位由系统管理员管理，请找系统管理员。",
  "Units are kept by the administrator; ask the administrator.",
);

const keepOut = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  isAdministrator(signedInOf(request)) ? undefined : sendRefusal(reply, notYours);

export const unitKeepingRoutes =
  ({ store, actor, signIn }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const units = openUnits(store, actor.tenant, signIn);

    const arranger = async (request: FastifyRequest): Promise<Arranger> => {
      const { username, post } = signedInOf(request);
      const township = post ? townshipIn(await signIn.directory(), post.unit.path) : undefined;
      return { username, ...(township === undefined ? {} : { township }) };
    };

    app.post(
      "/api/units",
      {
        bodyLimit,
        preHandler: keepOut,
        schema: {
          summary: "添加单位，一个名称一个 · Set up units, one a name; all of them or none",
          tags,
          body: NewUnits,
          response: { 201: UnitsAdded, ...refusals },
        },
      },
      async (request, reply) => {
        const added = await units.add(await arranger(request), request.body);
        return "added" in added ? reply.code(201).send({ added: [...added.added] }) : sendRefusals(reply, added);
      },
    );

    app.post(
      "/api/units/:id/rename",
      {
        bodyLimit,
        preHandler: keepOut,
        schema: {
          summary: "改名 · Rename a unit; what was entered and counted stays with it",
          tags,
          params,
          body: UnitTitle,
          response: { 204: done, ...refusals },
        },
      },
      async (request, reply) => {
        const refused = await units.rename(await arranger(request), request.params.id, request.body);
        return isRefusal(refused) ? sendRefusal(reply, refused) : reply.code(204).send();
      },
    );

    app.post(
      "/api/units/:id/move",
      {
        bodyLimit,
        preHandler: keepOut,
        schema: {
          summary: "移到另一单位之下 · Move a unit below another from a day on; what was counted before stays where it was",
          tags,
          params,
          body: UnitMove,
          response: { 204: done, ...refusals },
        },
      },
      async (request, reply) => {
        const { under, from } = request.body;
        const refused = await units.move(await arranger(request), request.params.id, under, from);
        return isRefusal(refused) ? sendRefusal(reply, refused) : reply.code(204).send();
      },
    );

    app.get(
      "/api/units/acts",
      {
        schema: {
          summary: "单位变更记录，最近 500 条 · What was done to units, the last 500",
          tags,
          response: { 200: z.array(UnitAct), ...refusals },
        },
      },
      async (request, reply) =>
        mayReadActs(signedInOf(request)) ? [...(await units.acts(await arranger(request)))] : sendRefusal(reply, notYours),
    );
  };
