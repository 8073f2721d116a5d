/** The version of this program, from its package. */
import { createRequire } from "node:module";

const own: { version: string } = createRequire(import.meta.url)("../package.json");

export const version: string = own.version;
