#!/usr/bin/env node
/** The command line. Plain JavaScript and committed, so that npm can link it before anything is built. */
import { requireNode } from "../../../scripts/node-version.mjs";

requireNode();
const { ensureBuilt } = await import("../../../scripts/build.mjs");
if (!(await ensureBuilt())) process.exit(1);
const { run } = await import("../dist/cli/main.js");
process.exitCode = await run(process.argv.slice(2));
