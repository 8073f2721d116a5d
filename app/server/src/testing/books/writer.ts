/** Run as a process by the test that kills it: writes visits one after another, and says after each that it is written. */
import { isRefusal } from "@jiannuo/quantity";
import { openStore } from "../../store/store.ts";
import { openTown, visit } from "./town.ts";

const store = await openStore(process.argv[2]!);
if (isRefusal(store)) throw new Error(store.because.en);
const { books } = await openTown(store);
for (let at = 0; ; at++) {
  const command = visit(`2023-0${1 + (at % 9)}-11`);
  const answer = await books.act("demo-economy", "enterprise_visit", command);
  if (Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  process.stdout.write(`${command.event}\n`);
  if (at % 7 === 6) await books.seal();
}
