#!/usr/bin/env node
/** The product's own server with one register more, on a database that is made anew: what the side-by-side test starts. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarOf } from "@jiannuo/registers";
import { demoPosts, demoSince, demoUnits } from "@jiannuo/township";
import { Client } from "pg";
import { openBooks } from "../../app/server/dist/books/books.js";
import { loadPeople } from "../../app/server/dist/books/load-people.js";
import { openFiles } from "../../app/server/dist/files/files.js";
import { buildApp } from "../../app/server/dist/http/app.js";
import { startSealer } from "../../app/server/dist/opening/sealer.js";
import { serverReader } from "../../app/server/dist/reader/thread.js";
import { keepSecret } from "../../app/server/dist/signin/secret.js";
import { openSignIn } from "../../app/server/dist/signin/sign-in.js";
import { openServerStore } from "../../app/server/dist/store/store.js";
import { serverPort, villageNames, visit } from "./visit.mjs";

const url = process.env.JIANNUO_BENCH_URL ?? "postgres://bench:bench@127.0.0.1/b_jiannuo";

const makeAnew = async () => {
  const address = new URL(url);
  const name = address.pathname.slice(1);
  address.pathname = "/postgres";
  const client = new Client({ connectionString: address.toString() });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
};

await makeAnew();
const store = await openServerStore(url);
if ("code" in store) throw new Error(store.because.en);
const tenant = 1;
const units = [
  ...demoUnits.filter(({ kind }) => kind !== "village"),
  ...villageNames.map((zh, at) => ({ id: `village-${at + 1}`, kind: "village", title: { zh, en: `Village ${at + 1}` }, under: "qinghe" })),
];
await loadPeople(store, tenant, { name: "青禾镇", since: demoSince, units, posts: demoPosts });
// The test's days reach to the end of 2025.
const books = await openBooks(store, { tenant, registers: [visit], now: () => new Date(), calendar: calendarOf() });
const folder = mkdtempSync(join(tmpdir(), "jn-side-"));
const signIn = await openSignIn(store, { tenant, secret: keepSecret(folder), isOfferedEverywhere: false, say: () => {} });
const reader = serverReader();
const app = await buildApp({ store, books, actor: { tenant }, reader, signIn, files: openFiles(folder) });
const endSealing = startSealer(books, (error) => console.error(error));
await app.listen({ host: "127.0.0.1", port: serverPort });

const stop = async () => {
  await app.close();
  await endSealing();
  await reader.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop());
