/** Figures that share one list of numbers, and the subjects that they are given. */
import type { Scanned } from "@jiannuo/quantity";
import type { Placed, Read } from "./placed.ts";
import { splitSubjects } from "./together.ts";
import { coreOf } from "./words.ts";

export interface Group {
  readonly from: number;
  readonly count: number;
  /** Where 分别 stands; -1 for a list of numbers without it. */
  readonly mark: number;
}

/** The lists of numbers by their first figure: all behind a 分别, or those joined by nothing but 、 (“是上年的1.7倍、1.2倍”). */
export const groupsOf = (text: string, items: readonly Placed[]): ReadonlyMap<number, Group> => {
  const groups = new Map<number, Group>();
  for (let from = 0; from < items.length;) {
    const { clause } = items[from]!;
    let to = from;
    while (items[to + 1]?.clause === clause) to++;
    const said = text.slice(clause.start, clause.end).search(/分别|依次/);
    if (said >= 0) {
      let first = from;
      while (first <= to && items[first]!.found.start < clause.start + said) first++;
      if (to > first) groups.set(first, { from: first, count: to - first + 1, mark: clause.start + said });
    } else {
      for (let first = from; first <= to;) {
        let last = first;
        while (last < to && isJoined(text, items[last]!.found, items[last + 1]!.found)) last++;
        if (last > first) {
          const core = coreOf(text.slice(first > from ? items[first - 1]!.found.end : clause.start, items[first]!.found.start));
          if (core.length < 2 || splitSubjects(core, last - first + 1))
            groups.set(first, { from: first, count: last - first + 1, mark: -1 });
        }
        first = last + 1;
      }
    }
    from = to + 1;
  }
  return groups;
};

const isJoined = (text: string, one: Scanned, two: Scanned): boolean =>
  one.unit === two.unit && /^[、和及]$/.test(text.slice(one.end, two.start));

export const metricsOfGroup = (
  text: string,
  items: readonly Placed[],
  group: Group,
  read: readonly Read[],
): readonly string[] | undefined => {
  const { clause } = items[group.from]!;
  const isBare = group.mark < 0;
  const own = isBare ? "" : text.slice(group.mark + 2, items[group.from]!.found.start);
  // “分别新增A3家、B5家”: each number has its own words; of ranks these are only the field
  const isRanks = items[group.from]!.found.form === "rank";
  if (
    !isRanks &&
    items
      .slice(group.from + 1, group.from + group.count)
      .some(({ found }, i) => coreOf(text.slice(items[group.from + i]!.found.end, found.start)).length > 1)
  )
    return undefined;
  const first = items[group.from]!;
  const before = items[group.from - 1]?.clause === clause ? items[group.from - 1]!.found.end : clause.start;
  const subject = coreOf(
    isBare
      ? text.slice(before, first.found.start)
      : text
          .slice(clause.start, group.mark)
          .replace(/(?:预计|同比|比上年)+$/, "")
          .replace(/(?:排名|位次|排位)$/, isRanks ? "" : "$&"),
  );
  if (subject.length < 2) {
    const named = read.slice(Math.max(0, group.from - group.count), group.from);
    return named.length === group.count ? named.map(({ metric }) => metric) : undefined;
  }
  const tail = isRanks ? "" : coreOf(own);
  return splitSubjects(subject + tail, group.count) ?? Array.from({ length: group.count }, () => subject + tail);
};
