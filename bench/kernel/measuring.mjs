/** Times pairs of the same work and says how the goals were met. */
import { timed } from "./engines.mjs";

/** No workload lasts longer, however slow: then fewer operations are counted, and the line says how many. */
const mostMs = 20_000;

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

export const percentiles = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99) };
};

export const must = (answer) => {
  const refused = Array.isArray(answer) && answer[0]?.because ? answer : (answer?.refused?.flatMap(({ because }) => because) ?? []);
  if (refused.length > 0) throw new Error(refused.map(({ because }) => because.en).join("; "));
  return answer;
};

const shown = (ms) => ms.toFixed(ms < 100 ? 1 : 0).padStart(7);
export const row = ({ p50, p95, p99 }) => `${shown(p50)}${shown(p95)}${shown(p99)}`;

/** The two take turns in going first, so that neither always finds the pages warm. */
export const measurePair = async (engine, { ours, bare, isWrite, prepare, most = 200 }) => {
  const warm = Math.ceil(most / 10);
  const times = { ours: [], bare: [] };
  const took = {
    ours: (n) => timed(async () => must(await ours(n))),
    bare: (n) => (isWrite ? engine.write : engine.read)(bare(n)),
  };
  const since = Date.now();
  for (let n = 0; n < warm + most && (n < warm + 3 || Date.now() - since < mostMs); n++) {
    prepare?.(n);
    for (const side of n % 2 === 0 ? ["ours", "bare"] : ["bare", "ours"]) {
      const ms = await took[side](n);
      if (n >= warm) times[side].push(ms);
    }
  }
  return { many: times.ours.length, ours: percentiles(times.ours), bare: percentiles(times.bare) };
};

const verdict = (isMet) => (isMet ? "met" : "MISSED");

/** @returns what was aimed at and what came of it, for each goal of the workload */
export const judgeGoals = ({ p95, ratio }, { ours, bare }) => [
  ...(p95 === undefined ? [] : [{ text: `p95 ≤ ${p95} ms ${verdict(ours.p95 <= p95)}`, isMet: ours.p95 <= p95 }]),
  ...(ratio === undefined
    ? []
    : [{ text: `≤ ${ratio}× bare ${verdict(ours.p95 <= ratio * bare.p95)}`, isMet: ours.p95 <= ratio * bare.p95 }]),
];
