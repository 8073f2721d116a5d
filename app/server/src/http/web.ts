/** The pages of app/web as vite built them, from the same address as the API. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { notFound, sendRefusal } from "./problem.ts";

/** Where it stands beside this package; from src/ as from dist/. */
export const builtPages = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

const notBuilt = `<!doctype html><meta charset="utf-8"><title>践诺</title><p>页面还没有构建，请运行 npm start。接口说明见 <a href="/api/docs">/api/docs</a>。</p>
<p lang="en">The pages are not built yet: run npm start. The API is described at <a href="/api/docs">/api/docs</a>.</p>`;

const sendIndex = (reply: FastifyReply, folder: string): FastifyReply => {
  const path = join(folder, "index.html");
  // Read at each request: it is small, and a new build is then seen without a restart.
  const html = existsSync(path) ? readFileSync(path, "utf8").replaceAll("__CSP_NONCE__", reply.nonce) : notBuilt;
  return reply.type("text/html; charset=utf-8").header("cache-control", "no-store").send(html);
};

/** Files lie in /assets/ or at the top; a page below a room may have a dot in its address: /measures/hazard.found_count. */
const isFile = (url: string): boolean => /^\/(?:assets\/|[^/?]*\.\w+(?:\?|$))/.test(url);

const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === "GET" || method === "HEAD") &&
  !url.startsWith("/api/") &&
  !isFile(url) &&
  (headers.accept ?? "text/html").includes("text/html");

/** Files under their own names, hashed ones for ever; every other page address is the one page, which finds its own way. */
export const servePages = async (app: FastifyInstance, folder: string): Promise<void> => {
  if (existsSync(folder))
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      cacheControl: false,
      wildcard: true,
      preCompressed: true,
      decorateReply: false,
      allowedPath: (path) => !path.endsWith(".html") && !path.startsWith("/types/"),
      setHeaders: (response, path) => {
        const isHashed = /[/\\]assets[/\\]/.test(path);
        response.setHeader("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  app.get("/", { schema: { hide: true } }, (_request, reply) => sendIndex(reply, folder));
  app.setNotFoundHandler((request, reply) => (wantsPage(request) ? sendIndex(reply, folder) : sendRefusal(reply, notFound(request.url))));
};
