/** In and out: the only addresses that need nobody to be signed in. */
import { isRefusal } from "@jiannuo/quantity";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Cookies } from "../../signin/sign-in.ts";
import { signedInOf, visitOf } from "../acting.ts";
import { countSignIns } from "../flood.ts";
import { sendRefusal } from "../problem.ts";
import { Offers, SignInRequest } from "../schemas-account.ts";
import { refusals } from "./answers.ts";

const tags = ["sign-in"];
const bodyLimit = 4096;

const withCookies = (reply: FastifyReply, cookies: Cookies): FastifyReply => {
  for (const cookie of cookies) reply.header("set-cookie", cookie);
  return reply;
};

const offersTo = async (request: FastifyRequest): Promise<z.infer<typeof Offers>> => {
  const { signIn } = request.server;
  return { town: await signIn.town(), isDemonstration: signIn.isDemonstration, accounts: [...(await signIn.offers(visitOf(request)))] };
};

const done = z.undefined().describe("done");

export const signInRoutes: FastifyPluginAsyncZod = async (app) => {
  const isTooOften = countSignIns();

  app.get(
    "/api/sign-in/offers",
    {
      config: { needs: "nobody" },
      schema: { summary: "登录页说明：本镇名称、演示账号 · What the sign-in page says", tags, response: { 200: Offers, ...refusals } },
    },
    (request) => offersTo(request),
  );

  app.post(
    "/api/auth/sign-in/username",
    {
      bodyLimit,
      config: { needs: "nobody" },
      schema: { summary: "登录 · Sign in", tags, body: SignInRequest, response: { 204: done, ...refusals } },
    },
    async (request, reply) => {
      if (isTooOften(request, reply)) return reply;
      const { username, password } = request.body;
      const entered = await app.signIn.enter(visitOf(request), username, password);
      return isRefusal(entered) ? sendRefusal(reply, entered) : withCookies(reply, entered).code(204).send();
    },
  );

  app.post(
    "/api/auth/sign-out",
    {
      bodyLimit,
      config: { needs: "nobody" },
      schema: { summary: "退出 · Sign out", tags, response: { 204: done, ...refusals } },
    },
    async (request, reply) =>
      withCookies(reply, await app.signIn.leave(visitOf(request)))
        .code(204)
        .send(),
  );

  app.post(
    "/api/auth/sign-out-everywhere",
    {
      bodyLimit,
      config: { needs: "account" },
      schema: { summary: "在所有电脑上退出 · Sign out everywhere", tags, response: { 204: done, ...refusals } },
    },
    async (request, reply) =>
      withCookies(reply, await app.signIn.leaveEverywhere(visitOf(request), signedInOf(request)))
        .code(204)
        .send(),
  );
};
