/** The HTTP application, not yet listening: doors, API, documentation and the web pages. */
import { randomUUID } from "node:crypto";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { version } from "../version.ts";
import { readWho } from "./acting.ts";
import { onClientError } from "./client-error.ts";
import type { Deps } from "./deps.ts";
import { docsPage } from "./docs-page.ts";
import { holdFloods } from "./flood.ts";
import { guard } from "./guard.ts";
import { openapiOf } from "./openapi.ts";
import { onError } from "./problem.ts";
import { besideRoutes } from "./routes/beside.ts";
import { bookRoutes } from "./routes/books/books.ts";
import { fileRoutes } from "./routes/files.ts";
import { handOverRoutes } from "./routes/hand-over.ts";
import { keptRoutes } from "./routes/kept.ts";
import { unitKeepingRoutes } from "./routes/unit-keeping.ts";
import { unmaskRoutes } from "./routes/unmask.ts";
import { accountRoutes } from "./routes/accounts.ts";
import { healthRoutes } from "./routes/health.ts";
import { itemRoutes } from "./routes/items.ts";
import { ledgerRoutes } from "./routes/ledgers.ts";
import { type LocalDoor, localRoutes } from "./routes/local.ts";
import { meRoutes } from "./routes/me.ts";
import { outputRoutes } from "./routes/outputs.ts";
import { readingRoutes } from "./routes/readings.ts";
import { reconciliationRoutes } from "./routes/reconciliations.ts";
import { reportRoutes } from "./routes/reports.ts";
import { signInRoutes } from "./routes/sign-in.ts";
import { openAdministration } from "../signin/administration.ts";
import { builtPages, servePages } from "./web.ts";

const info = {
  title: "践诺 Jiannuo",
  version,
  description:
    "政府工作报告的读取与审核。Reading of Government Work Reports: figures, targets, commitments and projects, each at its place in the text.",
};

interface AppOptions {
  readonly logger?: FastifyBaseLogger;
  /** Further host names that this server answers to. */
  readonly hosts?: readonly string[];
  /** Where commands of this machine come in; none for an app that is only described. */
  readonly local?: LocalDoor;
  /** Folder of the built web pages. */
  readonly pages?: string;
}

const documentation = (app: FastifyInstance): void => {
  app.get("/api/openapi.json", { config: { needs: "nobody" }, schema: { hide: true } }, () => openapiOf(app));
  app.get("/api/docs", { config: { needs: "nobody" }, schema: { hide: true } }, (_request, reply) =>
    reply.type("text/html; charset=utf-8").send(docsPage(openapiOf(app), reply.nonce)),
  );
};

/** Builds the app and waits until its routes stand. The caller closes it, and the store and reader that it was given. */
export const buildApp = async (
  deps: Deps,
  { logger, hosts = [], local, pages = builtPages }: AppOptions = {},
): Promise<FastifyInstance> => {
  const app: FastifyInstance = Fastify({
    ...(logger ? { loggerInstance: logger } : {}),
    genReqId: () => randomUUID().slice(0, 8),
    bodyLimit: 1024 * 1024,
    forceCloseConnections: "idle",
    // Who sends a request a byte at a time is let go: 100 MB come in within two minutes on any office network.
    requestTimeout: 120_000,
    http: { headersTimeout: 20_000, connectionsCheckingInterval: 5_000 },
    clientErrorHandler: onClientError,
    // What is wrong before any route is found: an address with a damaged escape.
    frameworkErrors: (error, request, reply) => {
      onError(error, request, reply);
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(onError);
  guard(app, hosts);
  holdFloods(app);
  readWho(app, deps.signIn);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info, servers: [{ url: "/" }] },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(healthRoutes);
  await app.register(signInRoutes);
  await app.register(meRoutes);
  await app.register(accountRoutes(openAdministration(deps.store, deps.actor.tenant, deps.signIn)));
  await app.register(unitKeepingRoutes(deps));
  await app.register(readingRoutes(deps));
  await app.register(itemRoutes(deps));
  await app.register(outputRoutes(deps));
  await app.register(bookRoutes(deps));
  await app.register(ledgerRoutes(deps));
  await app.register(reportRoutes(deps));
  await app.register(reconciliationRoutes(deps));
  await app.register(unmaskRoutes(deps));
  await app.register(fileRoutes(deps));
  await app.register(besideRoutes(deps));
  await app.register(handOverRoutes(deps));
  await app.register(keptRoutes(deps));
  if (local) await app.register(localRoutes(local));
  documentation(app);
  await servePages(app, pages);
  await app.ready();
  return app;
};
