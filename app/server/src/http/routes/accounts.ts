/** Accounts of the town, for the 系统管理员. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { type Administration, isAdministrator, mayReadActs } from "../../signin/administration.ts";
import { signedInOf } from "../acting.ts";
import { sendRefusal } from "../problem.ts";
import { Account, AccountAct, NewAccount, NewPassword, PinGiven } from "../schemas-account.ts";
import { refusals } from "./answers.ts";

const tags = ["accounts"];
const bodyLimit = 16_384;
const params = z.object({ id: z.string().describe("user name") });
const done = z.undefined().describe("done");

const notYours = refuse(
  "ACCOUNTS_NOT_YOURS",
  "账号由系统管理员管理，请找系统管理员。",
  "Accounts are kept by the administrator; ask the administrator.",
);

const keepOut = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  isAdministrator(signedInOf(request)) ? undefined : sendRefusal(reply, notYours);

const answer = (reply: FastifyReply, refused: Refusal | undefined): FastifyReply =>
  refused ? sendRefusal(reply, refused) : reply.code(204).send();

export const accountRoutes =
  (administration: Administration): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/accounts",
      {
        preHandler: keepOut,
        schema: { summary: "全部账号 · All accounts", tags, response: { 200: z.array(Account), ...refusals } },
      },
      async () =>
        (await administration.list()).map(({ username, name, kind, posts, isLocked, isDemonstration }) => ({
          username,
          name,
          kind,
          posts: [...posts],
          isLocked,
          isDemonstration,
        })),
    );

    app.post(
      "/api/accounts",
      {
        bodyLimit,
        preHandler: keepOut,
        schema: { summary: "添加账号 · Add an account", tags, body: NewAccount, response: { 201: NewPassword, ...refusals } },
      },
      async (request, reply) => {
        const added = await administration.add(signedInOf(request), request.body);
        return isRefusal(added) ? sendRefusal(reply, added) : reply.code(201).send(added);
      },
    );

    app.post(
      "/api/accounts/:id/lock",
      {
        bodyLimit,
        preHandler: keepOut,
        schema: { summary: "停用 · Take out of use; open sessions end", tags, params, response: { 204: done, ...refusals } },
      },
      async (request, reply) => answer(reply, await administration.lock(signedInOf(request), request.params.id)),
    );

    app.post(
      "/api/accounts/:id/unlock",
      {
        bodyLimit,
        preHandler: keepOut,
        schema: { summary: "恢复、解锁 · Take back into use", tags, params, response: { 204: done, ...refusals } },
      },
      async (request, reply) => answer(reply, await administration.unlock(signedInOf(request), request.params.id)),
    );

    app.post(
      "/api/accounts/:id/reset",
      {
        bodyLimit,
        preHandler: keepOut,
        schema: { summary: "重设密码 · Give a new password", tags, params, response: { 200: NewPassword, ...refusals } },
      },
      async (request, reply) => {
        const given = await administration.reset(signedInOf(request), request.params.id);
        return isRefusal(given) ? sendRefusal(reply, given) : given;
      },
    );

    app.post(
      "/api/accounts/:id/pin",
      {
        bodyLimit,
        preHandler: keepOut,
        schema: {
          summary: "给本人设合用电脑上的口令 · Give a person their PIN for shared machines",
          tags,
          params,
          body: PinGiven,
          response: { 204: done, ...refusals },
        },
      },
      async (request, reply) => answer(reply, await administration.setPin(signedInOf(request), request.params.id, request.body.pin)),
    );

    app.get(
      "/api/accounts/acts",
      {
        schema: {
          summary: "账号变更记录，最近 500 条 · What was done to accounts, the last 500",
          tags,
          response: { 200: z.array(AccountAct), ...refusals },
        },
      },
      async (request, reply) => (mayReadActs(signedInOf(request)) ? administration.acts() : sendRefusal(reply, notYours)),
    );
  };
