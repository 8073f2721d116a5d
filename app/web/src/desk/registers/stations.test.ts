import { registers } from "@jiannuo/township";
import { expect, test } from "vitest";
import type { Happened } from "../../api/types.ts";
import { stationsOf } from "./stations.ts";

const hazard = registers.find(({ id }) => id === "hazard")!;

const did = (act: string, happenedOn: string, more: Partial<Happened> = {}): Happened =>
  ({ event: act + happenedOn, kind: "act", act, happenedOn, isReversed: false, ...more }) as Happened;

const said = (state: string | null, timeline: readonly Happened[]): string[] =>
  stationsOf(hazard, { entry: { state }, timeline: [...timeline] }).map(
    (station) => `${station.state} ${station.is}${station.on ? ` ${station.on}` : ""}`,
  );

test("走过的有日期，现在的在中间，能到的在后", () => {
  expect(said("assigned", [did("register", "2023-08-01"), did("grade", "2023-08-02")])).toEqual([
    "found done 2023-08-01",
    "assigned now 2023-08-02",
    "listed coming",
    "fixed coming",
    "closed coming",
  ]);
});

test("跳过的不列：没有挂牌就到了复查", () => {
  expect(said("fixed", [did("register", "2023-08-01"), did("grade", "2023-08-02"), did("fix", "2023-08-09")])).toEqual([
    "found done 2023-08-01",
    "assigned done 2023-08-02",
    "fixed now 2023-08-09",
    "closed coming",
  ]);
});

test("退回重改后，待复查又在前面", () => {
  const back = [did("register", "2023-08-01"), did("grade", "2023-08-02"), did("fix", "2023-08-09"), did("send_back", "2023-08-10")];
  expect(said("assigned", back).slice(1)).toEqual(["assigned now 2023-08-10", "listed coming", "fixed coming", "closed coming"]);
});

test("更正了的办理不算走过", () => {
  expect(said("found", [did("register", "2023-08-01"), did("grade", "2023-08-02", { isReversed: true })])[1]).toBe("assigned coming");
});
