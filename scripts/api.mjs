/** `npm run api`: writes the OpenAPI document and the web's client types from it, after the server's routes have changed. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packaged, root, run } from "./run.mjs";

// The server alone: the web does not compile until it has the new types.
const built = await run(process.execPath, [packaged("typescript/bin/tsc"), "-b", "app/server"], { quiet: true, title: "tsc" });
if (built.code !== 0) throw new Error(built.output);
const document = join(root, "app/server/openapi.json");
const print = `import("./app/server/dist/cli/main.js").then(({ run }) => run(["openapi"]))`;
const { code, output } = await run(process.execPath, ["--input-type=module", "-e", print], { quiet: true });
if (code !== 0 || !output.startsWith("{")) throw new Error(output);
writeFileSync(document, output);
const generator = join(root, "app/web/node_modules/openapi-typescript/bin/cli.js");
const types = join(root, "app/web/src/api/schema.d.ts");
const generated = await run(process.execPath, [generator, document, "-o", types], { quiet: true });
if (generated.code !== 0) throw new Error(generated.output);
console.log(`${document} (${readFileSync(document, "utf8").length} characters)\n${types}`);
