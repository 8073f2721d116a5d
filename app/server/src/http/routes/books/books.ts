/** All that is asked of the books over HTTP. */
import type { FastifyPluginAsync } from "fastify";
import type { Deps } from "../../deps.ts";
import { actRoutes } from "./acts.ts";
import { dutyRoutes } from "./duties.ts";
import { entryRoutes } from "./entries.ts";
import { measureRoutes } from "./measures.ts";
import { periodRoutes } from "./periods.ts";
import { registerRoutes } from "./registers.ts";
import { searchRoutes } from "./search.ts";
import { targetRoutes } from "./targets.ts";
import { unitRoutes } from "./units.ts";
import { verifyRoutes } from "./verify.ts";

export const bookRoutes =
  (deps: Deps): FastifyPluginAsync =>
  async (app) => {
    // What the books answer has its type already. Looking through each row again takes longer than reading it from the database: 1 ms for a page of 50.
    app.setSerializerCompiler(() => JSON.stringify);
    for (const routes of [
      unitRoutes,
      registerRoutes,
      entryRoutes,
      actRoutes,
      searchRoutes,
      dutyRoutes,
      measureRoutes,
      targetRoutes,
      periodRoutes,
      verifyRoutes,
    ])
      await app.register(routes(deps));
  };
