/** What every answer carries and which requests are turned away before anything looks at them. */
import { randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendRefusal } from "./problem.ts";

declare module "fastify" {
  interface FastifyReply {
    /** For the one style element and the styles that antd puts in: new with every answer. */
    nonce: string;
  }
}

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
  ].join("; ");

const crossSite = (): Refusal =>
  refuse(
    "CROSS_SITE",
    "拒绝了来自其他网站的写入请求。请从践诺自己的页面操作。",
    "A write from another site was turned away. Use Jiannuo's own pages.",
  );

/** Browsers send Sec-Fetch-Site only in a secure context; on an office network over plain HTTP the Origin has to say it. */
const isFromOutside = ({ headers }: FastifyRequest): boolean => {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  if (headers.origin === undefined) return false;
  try {
    return new URL(headers.origin).host !== headers.host;
  } catch {
    return true;
  }
};

/**
 * A page of the open internet may let its own name point at this machine and read everything here (DNS rebinding).
 * Names that offices use have no dot, end as names do that the internet does not give out, or in .gov.cn, which is given to
 * public bodies only; addresses are always right.
 */
const isOfficeName = (name: string): boolean =>
  isIP(name.replace(/^\[|\]$/g, "")) !== 0 ||
  !name.includes(".") ||
  name.toLowerCase() === hostname().toLowerCase() ||
  /\.(test|local|lan|home|internal|intranet|corp|localhost|home\.arpa|localdomain|gov\.cn)$/i.test(name);

const unknownHost = (name: string): Refusal =>
  refuse(
    "HOST_UNKNOWN",
    `没有把“${name}”当作本机的名字。请用 IP 地址访问，或启动时设 JIANNUO_HOSTS=${name}。`,
    `“${name}” is not taken as a name of this machine. Use its address, or start with JIANNUO_HOSTS=${name}.`,
  );

/** `hosts` are further names that this server answers to. */
export const guard = (app: FastifyInstance, hosts: readonly string[]): void => {
  app.decorateReply("nonce", "");
  app.addHook("onRequest", async (request, reply) => {
    reply.nonce = randomBytes(16).toString("base64");
    reply.headers({
      "content-security-policy": policy(reply.nonce),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
    });
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store");
    const name = request.hostname;
    if (!isOfficeName(name) && !hosts.includes(name.toLowerCase())) return sendRefusal(reply, unknownHost(name));
    if (request.method !== "GET" && request.method !== "HEAD" && isFromOutside(request)) return sendRefusal(reply, crossSite());
    return undefined;
  });
};
