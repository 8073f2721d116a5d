/** Is the server there, and which one. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { version } from "../../version.ts";
import { Health } from "../schemas.ts";

export const healthRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    "/api/health",
    { config: { needs: "nobody" }, schema: { summary: "服务是否正常 · Is the server up", tags: ["server"], response: { 200: Health } } },
    async () => ({
      ok: true,
      version,
    }),
  );
};
