/** `npm run api`: writes the OpenAPI document and the web's client types from it, after the server's routes have changed. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { root, run } from "./run.mjs";

if (!(await ensureBuilt())) process.exit(1);
const document = join(root, "app/server/openapi.json");
const { code, output } = await run(process.execPath, [join(root, "app/server/bin/jiannuo.mjs"), "openapi"], { quiet: true });
if (code !== 0) throw new Error(output);
writeFileSync(document, output);
const generator = join(root, "app/web/node_modules/openapi-typescript/bin/cli.js");
const types = join(root, "app/web/src/api/schema.d.ts");
const generated = await run(process.execPath, [generator, document, "-o", types], { quiet: true });
if (generated.code !== 0) throw new Error(generated.output);
console.log(`${document} (${readFileSync(document, "utf8").length} characters)\n${types}`);
