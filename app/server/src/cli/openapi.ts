/** `jiannuo openapi`: the document of the HTTP API, as it is committed to openapi.json. */
import { buildApp } from "../http/app.ts";
import { nobody } from "../http/deps.ts";
import { openapiText } from "../http/openapi.ts";
import type { Command } from "./command.ts";

export const openapi: Command = {
  options: {},
  files: [0, 0],
  run: async ({ terminal }) => {
    const app = await buildApp(nobody);
    await terminal.out(openapiText(app));
    await app.close();
    return 0;
  },
};
