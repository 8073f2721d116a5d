import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildApp } from "./app.ts";
import { nobody } from "./deps.ts";
import { type OpenApi, type Operation, openapiOf, openapiText } from "./openapi.ts";

test("openapi.json is what the server serves (if not: npm run api)", async () => {
  const app = await buildApp(nobody);
  expect(openapiText(app)).toBe(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"));
  expect(openapiOf(app).openapi).toBe("3.1.0");
  await app.close();
});

test("every reference in it leads somewhere", () => {
  const text = readFileSync(new URL("../../openapi.json", import.meta.url), "utf8");
  const { components }: { components: { schemas: object } } = JSON.parse(text);
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(names));
});

const document = (): OpenApi => JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"));

const operations = (): [name: string, operation: Operation, path: string][] =>
  Object.entries(document().paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation, string] => [`${method} ${path}`, operation, path]),
  );

test("every address says in both languages what it is for, what it answers and that it may refuse", () => {
  for (const [name, { summary = "", responses = {} }] of operations()) {
    expect([name, summary]).toEqual([name, expect.stringMatching(/^.*\p{Script=Han}.*· .*[a-z]/u)]);
    expect([name, Object.keys(responses).some((status) => status.startsWith("2"))]).toEqual([name, true]);
    if (name !== "get /api/health") expect([name, Object.keys(responses)]).toEqual([name, expect.arrayContaining(["4XX", "5XX"])]);
  }
});

test("every name in an address is described as a parameter of it", () => {
  for (const [name, { parameters = [] }, path] of operations()) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect([name, parameters.filter((one) => one.in === "path").map((one) => one.name)]).toEqual([name, expect.arrayContaining(named)]);
  }
});

test("what the contract of the service promises is there", () => {
  const names = operations().map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "get /api/units",
      "get /api/posts",
      "get /api/registers",
      "get /api/registers/{register}",
      "get /api/registers/{register}/entries",
      "get /api/registers/{register}/count",
      "get /api/registers/{register}/entries/{id}",
      "post /api/registers/{register}/entries/{id}/erase",
      "post /api/registers/{register}/acts",
      "post /api/registers/{register}/acts/bulk",
      "post /api/reversals",
      "get /api/search",
      "get /api/duties",
      "get /api/measures",
      "get /api/measures/{id}",
      "get /api/measures/{id}/months",
      "get /api/measures/{id}/places",
      "get /api/measures/{id}/drill",
      "get /api/targets",
      "get /api/periods",
      "post /api/periods/close",
      "post /api/periods/reopen",
      "get /api/verify",
      "post /api/verify",
    ]),
  );
});
