/**
 * `npm run bench:reading`: characters per second of our reader (everything: figures, commitments, projects) beside Microsoft's recognisers
 * (number, percentage, unit) on the same texts in the same run. A ratio says more than a number: the machine is the same for both.
 */
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import recognizers from "@microsoft/recognizers-text-suite";
import { read } from "@jiannuo/reading";
import { decode } from "@jiannuo/reading/decode";

const folders = ["../../shared/seed", "../../shared/reading/texts", "../../shared/reading/texts/unscored", "../township/demo"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const paths = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(folder, name)),
  );
const sources = await Promise.all(paths.map((path) => decode(readFileSync(path), { name: path })));
const readable = sources.filter((source) => "text" in source);
const characters = readable.reduce((sum, { text }) => sum + text.length, 0);

const { Culture, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers;
const theirs = ({ text }) =>
  [recognizeNumber, recognizePercentage, recognizeDimension].map((recognize) => recognize(text, Culture.Chinese).length);

const secondsFor = (work, list) => {
  const since = process.hrtime.bigint();
  for (const source of list) work(source);
  return Number(process.hrtime.bigint() - since) / 1e9;
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const show = (rate) => Math.round(rate).toLocaleString("en").padStart(12);

console.log(`${readable.length} reports, ${characters.toLocaleString("en")} characters`);
secondsFor(read, readable);
const ours = characters / median(Array.from({ length: 5 }, () => secondsFor(read, readable)));
console.log(`jiannuo, whole reading          ${show(ours)} characters/s (median of 5)`);

secondsFor(theirs, readable.slice(0, 1));
const peer = characters / secondsFor(theirs, readable);
console.log(`recognizers-text, three of them ${show(peer)} characters/s (1 run)`);
console.log(`ratio                           ${(ours / peer).toFixed(1).padStart(12)} ×`);

const seed = readable.toSorted((a, b) => Math.abs(a.text.length - 7700) - Math.abs(b.text.length - 7700))[0];
const one = Array.from({ length: 21 }, () => secondsFor(read, [seed]) * 1000);
console.log(
  `one report of ${seed.text.length} characters: median ${median(one).toFixed(1)} ms, slowest ${Math.max(...one).toFixed(1)} ms of 21`,
);
