/** The OpenAPI document as Fastify and zod give it, with the component names put right. */
import type { FastifyInstance } from "fastify";

/** As much of JSON Schema as our documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}

export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const refsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]!);

/** zod gives each schema twice, as it goes in and as it comes out: what nothing points to is left out, and one that is left alone loses its `Input`. */
const tidy = (document: OpenApi): OpenApi => {
  const { schemas } = document.components;
  const used = new Set<string>();
  const open = refsIn(document.paths);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    open.push(...refsIn(schemas[name] ?? {}));
  }
  const kept = [...used].sort();
  const alone = kept.filter((name) => name.endsWith("Input") && !used.has(name.slice(0, -5)));
  let text = JSON.stringify({ ...document, components: { schemas: Object.fromEntries(kept.map((name) => [name, schemas[name]])) } });
  for (const name of alone) text = text.replaceAll(`"${name}"`, `"${name.slice(0, -5)}"`).replaceAll(`/${name}"`, `/${name.slice(0, -5)}"`);
  const tidied: OpenApi = JSON.parse(text);
  return tidied;
};

/** The document of a ready app. */
export const openapiOf = (app: FastifyInstance): OpenApi => tidy(JSON.parse(JSON.stringify(app.swagger())));

/** A list of texts on one line where it fits: as the formatter of the repository would write it, so that a new document needs no formatting. */
const foldLists = (json: string): string =>
  json.replace(/\[\n\s+(?:"(?:[^"\\]|\\.)*",?\s+)+\]/g, (list, at: number) => {
    const line = list
      .replace(/\s*\n\s*/g, " ")
      .replace("[ ", "[")
      .replace(/ \]$/, "]");
    const before = at - json.lastIndexOf("\n", at) - 1;
    return before + line.length < 140 ? line : list;
  });

/** As it is committed to `openapi.json` and printed by `jiannuo openapi`. */
export const openapiText = (app: FastifyInstance): string => foldLists(`${JSON.stringify(openapiOf(app), null, 2)}\n`);
