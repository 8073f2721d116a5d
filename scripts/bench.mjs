/** `npm run bench:NAME`: builds, then runs bench/NAME.mjs. */
import { ensureBuilt } from "./build.mjs";

if (!(await ensureBuilt())) process.exit(1);
await import(`../bench/${process.argv[2]}.mjs`);
