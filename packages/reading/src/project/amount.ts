/** Total investment of a work, where the text gives it; what was spent in a year or so far (完成投资, 累计投资) is none. */
import { scanQuantities, toNumber } from "@jiannuo/quantity";
import type { Project } from "../reading.ts";

const total =
  /(?:总投资|投资总额|总投资额|计划投资|概算投资|估算投资|投资额|投资规模|(?<!完成|累计|年度|引进|固定资产|实际|已|新增)投资)(?:规模|额)?(?:约|达到|达|为|近|超过|超|突破|共|：)*(?=\d|[一二两三四五六七八九十百])/;
const spent = /完成(?:年度)?投资|累计(?:完成)?投资|年度(?:计划)?投资|年内投资|已投资|今年投资/;

/** The amount that the words give as total investment (`总投资10亿元的` → 1,000,000,000 元). */
export const readInvestment = (words: string): Project["amount"] => {
  const found = spent.test(words) ? null : total.exec(words);
  if (found === null) return undefined;
  const from = found.index + found[0].length;
  const money = scanQuantities(words).find((q) => q.numberStart === from && q.unit === "元" && q.form === "amount");
  return money === undefined ? undefined : { value: toNumber(money.value), unit: "元" };
};

interface Surroundings {
  /** What stands right before each name of the list, in order: `投资58亿元的`. */
  readonly prefixes: readonly string[];
  /** What follows the list in its clause, and the next clause. */
  readonly tail: string;
  readonly next: string | undefined;
}

const ofIt = /^(?:项目|工程|其)?[（(]?(?:计划|预计|概算|估算|规划)?(?:总?投资)/;

/**
 * The amount of the `n`-th name of a list. One amount before a list of several is the list's, not its first item's
 * (`总投资18亿元的甲、乙等4个项目`), unless the next item brings its own (`投资5亿元的甲、投资3亿元的乙`).
 */
export const amountOf = ({ prefixes, tail, next }: Surroundings, n: number): Project["amount"] => {
  // 新增投资5亿元的甲厂: new for the county, for the work it is all.
  const own = readInvestment((prefixes[n] ?? "").replace(/^新增(?=投资[^，]*的$)/, ""));
  if (own !== undefined) return n === prefixes.length - 1 || readInvestment(prefixes[n + 1] ?? "") !== undefined ? own : undefined;
  if (prefixes.length > 1) return undefined;
  if (ofIt.test(tail)) return readInvestment(tail);
  return next !== undefined && ofIt.test(next) ? readInvestment(next) : undefined;
};
