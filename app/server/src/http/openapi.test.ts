import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildApp } from "./app.ts";
import { nobody } from "./deps.ts";
import { openapiOf, openapiText } from "./openapi.ts";

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
