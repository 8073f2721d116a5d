/** Who sent a request, and through which post it reads and writes. Every address needs a post unless it says that it does not. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { SignIn, Visit } from "../signin/sign-in.ts";
import type { OwnPost, SignedIn } from "../signin/signed-in.ts";
import { isFromHere, isSecure } from "./from-here.ts";
import { sendRefusal } from "./problem.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** null until somebody signed in. */
    signedIn: SignedIn | null;
  }
  interface FastifyInstance {
    signIn: SignIn;
  }
  interface FastifyContextConfig {
    /** "nobody" is open to everyone; "account" is for whoever signed in, whether they hold a post or not. */
    needs?: "nobody" | "account";
  }
}

/** @throws at an address that is open to everyone */
export const signedInOf = ({ signedIn }: FastifyRequest): SignedIn => {
  if (!signedIn) throw new Error("asked who signed in at an address that is open to everyone");
  return signedIn;
};

/** @throws at an address that needs no post */
export const ownPostOf = (request: FastifyRequest): OwnPost => {
  const { post } = signedInOf(request);
  if (!post) throw new Error("asked for the post at an address that needs none");
  return post;
};

/** The post through which this request reads. */
export const postOf = (request: FastifyRequest): string => ownPostOf(request).id;

const head = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** The post through which this request writes. At a unit's account it is chosen for each act and proven by a PIN. */
export const actingPostOf = async (request: FastifyRequest): Promise<string | Refusal> => {
  const who = signedInOf(request);
  if (who.kind === "person") return postOf(request);
  return request.server.signIn.prove(who, head(request, "x-acting-post"), head(request, "x-acting-pin"));
};

/** Whose name stands beside what this request decides. */
export const actingNameOf = async (request: FastifyRequest): Promise<string | Refusal> => {
  const post = await actingPostOf(request);
  if (isRefusal(post)) return post;
  const { kind, name, people } = signedInOf(request);
  return kind === "person" ? name : (people.find((one) => one.post === post)?.name ?? name);
};

export const visitOf = (request: FastifyRequest): Visit => ({
  isSecure: isSecure(request),
  isFromHere: isFromHere(request),
  cookie: request.headers.cookie,
});

const notSignedIn = refuse("NOT_SIGNED_IN", "请先登录。", "Sign in first.");

const mustChange = refuse(
  "PASSWORD_MUST_CHANGE",
  "这个密码是别人给的，请先改成自己的。",
  "This password was given by somebody else; change it to your own first.",
);

const noPost = refuse(
  "NO_POST",
  "您今天没有在任的岗位，不能查看或办理。请找系统管理员。",
  "You hold no post today and can neither read nor act. Ask the administrator.",
);

/** Comes after the guard: hosts and origins are checked before any session is read. */
export const readWho = (app: FastifyInstance, signIn: SignIn): void => {
  app.decorate("signIn", signIn);
  app.decorateRequest("signedIn", null);
  app.addHook("onRequest", async (request, reply) => {
    const { url, config } = request.routeOptions;
    // Pages are open; what they show they ask for.
    if (!url?.startsWith("/api/") || config.needs === "nobody") return undefined;
    const who = await signIn.who(visitOf(request));
    if (!who) return sendRefusal(reply, notSignedIn);
    request.signedIn = who;
    if (config.needs === "account") return undefined;
    if (who.mustChange) return sendRefusal(reply, mustChange);
    return who.post ? undefined : sendRefusal(reply, noPost);
  });
};
