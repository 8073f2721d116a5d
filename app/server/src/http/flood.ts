/** Too much at once from one address: told politely to come back, before anything is read or asked for it. */
import { refuse } from "@jiannuo/quantity";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendRefusal } from "./problem.ts";

/** Under way at one time: far more than a page asks, and than a load test does. */
const mostAtOnce = 200;

/** Sign-ins of one address in a minute: an office behind one address signs in at half past eight. */
const mostSignIns = 60;
const minuteMs = 60_000;

const busy = refuse(
  "TOO_MANY_AT_ONCE",
  "这台电脑同时发来的请求太多，请稍等一秒再试。",
  "Too many requests from this machine at once; wait a second and try again.",
);

const tooManySignIns = refuse(
  "TOO_MANY_SIGN_INS",
  "这个地址一分钟内登录次数太多，请一分钟后再试。",
  "Too many sign-ins from this address within a minute; try again in a minute.",
);

const addressOf = ({ socket }: FastifyRequest): string => socket.remoteAddress ?? "";

export const holdFloods = (app: FastifyInstance): void => {
  const underWay = new Map<string, number>();
  app.addHook("onRequest", async (request, reply) => {
    const address = addressOf(request);
    const before = underWay.get(address) ?? 0;
    if (before >= mostAtOnce) return sendRefusal(reply.header("retry-after", "1"), busy);
    underWay.set(address, before + 1);
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      const left = (underWay.get(address) ?? 1) - 1;
      if (left === 0) underWay.delete(address);
      else underWay.set(address, left);
    };
    // An answer that was sent, or a connection that broke before.
    reply.raw.once("finish", end).once("close", end);
    return undefined;
  });
};

/** @returns refuses an address that signs in too often; answers whether it did */
export const countSignIns = (): ((request: FastifyRequest, reply: FastifyReply) => boolean) => {
  let counts = new Map<string, number>();
  let since = 0;
  return (request, reply) => {
    const now = performance.now();
    if (now - since > minuteMs) [counts, since] = [new Map(), now];
    const count = (counts.get(addressOf(request)) ?? 0) + 1;
    counts.set(addressOf(request), count);
    if (count <= mostSignIns) return false;
    sendRefusal(reply.header("retry-after", "60"), tooManySignIns);
    return true;
  };
};
