// One server in a process of its own, as the office runs it: `node serve.mjs FOLDER`. Says its address on a line; ends with SIGTERM.
import { serve } from "../../server/dist/main.js";

const served = await serve({ dataFolder: process.argv[2], host: "127.0.0.1", port: 0 });
if (!("address" in served)) {
  console.error(served.because.en);
  process.exit(1);
}
process.on("SIGTERM", () => void served.close().then(() => process.exit(0)));
console.log(served.address);
