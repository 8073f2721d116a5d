/** The server: opens the data folder, loads the demonstration at the first start, listens. */
// First: the registers that everything below loads take a town's own limits from there.
import "./opening/own-limits.ts";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import { pino } from "pino";
import { codeOf, messageOf } from "./failure.ts";
import { loadSample } from "./commands/load-sample.ts";
import { openFiles } from "./files/files.ts";
import { buildApp } from "./http/app.ts";
import { serverReader } from "./reader/thread.ts";
import { openHome } from "./opening/home.ts";
import { openPlace, placeFrom } from "./opening/place.ts";
import { startSealer } from "./opening/sealer.ts";
import { leaveToken, newToken, takeTokenAway } from "./opening/token.ts";
import { keepSecret } from "./signin/secret.ts";
import { openSignIn } from "./signin/sign-in.ts";
import { homeTenant } from "./store/store.ts";

interface ServeOptions {
  readonly dataFolder: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Lines for the person who waits. */
  readonly onProgress?: (line: string) => void;
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const portRefusal = (port: number, host: string, code: string): Refusal =>
  code === "EADDRINUSE"
    ? refuse(
        "PORT_IN_USE",
        `端口 ${port} 已被占用。请停掉占用它的程序，或用 PORT 换一个端口。`,
        `Port ${port} is taken. Stop the program that has it, or choose another with PORT.`,
      )
    : refuse(
        "PORT_REFUSED",
        `不能在 ${host}:${port} 上监听（${code}）。请换一个端口（PORT）或地址（HOST）。`,
        `Cannot listen on ${host}:${port} (${code}). Choose another PORT or HOST.`,
      );

/** What would keep us from listening there, asked before the database is made: who waits for that wants to know at once. */
const findObstacle = (port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(codeOf(error) || messageOf(error)));
    probe.listen({ host, port }, () => probe.close(() => resolve(undefined)));
  });

const isWildcard = (host: string): boolean => host === "0.0.0.0" || host === "::";

/** Addresses under which colleagues on the office network reach this machine. */
const officeAddresses = (port: number): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => `http://${address}:${port}`);

const namedHosts = (): string[] =>
  (process.env["JIANNUO_HOSTS"] ?? "")
    .toLowerCase()
    .split(/[,，\s]+/)
    .filter(Boolean);

const urlOf = (host: string, port: number): string => {
  if (isWildcard(host)) return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
};

/** Starts serving. Everything that a person can set right (folder, port) comes back as a refusal; `close` ends everything in order and may be called twice. */
export const serve = async ({ dataFolder, host, port, onProgress = () => {} }: ServeOptions): Promise<Served | Refusal> => {
  const obstacle = await findObstacle(port, host);
  if (obstacle) return portRefusal(port, host, obstacle);
  const place = { ...placeFrom(process.env), dataFolder };
  const store = await openPlace(place, onProgress);
  if (isRefusal(store)) return store;
  const reader = serverReader();
  await loadSample(store, reader, onProgress);
  const home = await openHome(store, place, onProgress);
  const token = newToken();
  const signIn = await openSignIn(store, {
    tenant: homeTenant,
    secret: keepSecret(dataFolder),
    isOfferedEverywhere: process.env["JIANNUO_DEMO_ACCOUNTS"] === "offer",
    say: onProgress,
  });
  const logger = pino({ level: process.env["LOG_LEVEL"] ?? "error" }, pino.destination({ dest: 2, sync: true }));
  const app = await buildApp(
    { store, books: home.books, actor: { tenant: homeTenant }, reader, signIn, files: openFiles(dataFolder) },
    { logger, hosts: namedHosts(), local: { home, token } },
  );
  const endSealing = startSealer(home.books, (error) => logger.error({ err: error }, "sealing failed"));
  let closing: Promise<void> | undefined;
  const shut = async (): Promise<void> => {
    takeTokenAway(dataFolder, token);
    // First the reader: a file that takes long would keep the requests open.
    await reader.close();
    // A browser keeps connections open that it may never use again; whoever is still at work after a moment is cut off.
    const impatience = setTimeout(() => app.server.closeAllConnections(), 2_000);
    await app.close();
    clearTimeout(impatience);
    await endSealing();
    await store.close();
  };
  const close = (): Promise<void> => (closing ??= shut());
  try {
    await app.listen({ host, port });
  } catch (error) {
    await close();
    return portRefusal(port, host, codeOf(error) || messageOf(error));
  }
  const bound = app.server.address();
  const listening = typeof bound === "object" && bound ? bound.port : port;
  // On a PostgreSQL server commands find their own way.
  if (place.databaseUrl === undefined) leaveToken(dataFolder, { address: urlOf(host, listening), token });
  if (isWildcard(host)) for (const address of officeAddresses(listening)) onProgress(`办公网络地址 / On the office network: ${address}`);
  return { address: urlOf(host, listening), close };
};
