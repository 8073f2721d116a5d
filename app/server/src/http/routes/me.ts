/** Whoever signed in: their posts, the one they act through, their password and PIN. */
import { isRefusal, refuse } from "@jiannuo/quantity";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { isAdministrator } from "../../signin/administration.ts";
import { signedInOf, visitOf } from "../acting.ts";
import { sendRefusal } from "../problem.ts";
import { Me, PasswordChange, PinChange, PostChoice } from "../schemas-account.ts";
import { refusals } from "./answers.ts";

const tags = ["me"];
const bodyLimit = 4096;
const config = { needs: "account" } as const;
const done = z.undefined().describe("done");

const gone = refuse("NOT_SIGNED_IN", "请先登录。", "Sign in first.");

const me = async (app: FastifyInstance, request: FastifyRequest): Promise<z.infer<typeof Me>> => {
  const { kind, name, username, post, posts, people, mustChange } = signedInOf(request);
  return {
    kind,
    name,
    username,
    post,
    posts: [...posts],
    ...(kind === "unit" ? { people: people.map(({ post: id, name: who, title }) => ({ post: id, name: who, title })) } : {}),
    mustChange,
    mayAdminister: isAdministrator(signedInOf(request)),
    mayReconcile: post?.readsDrafts ?? false,
    isDemonstration: app.signIn.isDemonstration,
    today: app.signIn.today(),
  };
};

export const meRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    "/api/me",
    { config, schema: { summary: "我是谁、有哪些岗位 · Who am I", tags, response: { 200: Me, ...refusals } } },
    (request) => me(app, request),
  );

  app.post(
    "/api/me/post",
    {
      bodyLimit,
      config,
      schema: { summary: "换岗位 · Act through another post", tags, body: PostChoice, response: { 200: Me, ...refusals } },
    },
    async (request, reply) => {
      const refused = await app.signIn.choosePost(signedInOf(request), request.body.post);
      if (refused) return sendRefusal(reply, refused);
      request.signedIn = await app.signIn.who(visitOf(request));
      return request.signedIn ? me(app, request) : sendRefusal(reply, gone);
    },
  );

  app.post(
    "/api/me/password",
    {
      bodyLimit,
      config,
      schema: {
        summary: "改密码；别处的登录随即失效 · Change the password; sessions elsewhere end",
        tags,
        body: PasswordChange,
        response: { 204: done, ...refusals },
      },
    },
    async (request, reply) => {
      const refused = await app.signIn.changePassword(signedInOf(request), request.body.current, request.body.next);
      return refused ? sendRefusal(reply, refused) : reply.code(204).send();
    },
  );

  app.post(
    "/api/me/pin",
    {
      bodyLimit,
      schema: {
        summary: "设合用电脑上的口令 · Set one's PIN for shared machines",
        tags,
        body: PinChange,
        response: { 204: done, ...refusals },
      },
    },
    async (request, reply) => {
      const refused = await app.signIn.changePin(signedInOf(request), request.body.password, request.body.pin);
      return isRefusal(refused) ? sendRefusal(reply, refused) : reply.code(204).send();
    },
  );
};
