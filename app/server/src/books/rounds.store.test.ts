/** 周期应办 of what is no unit: each river, each machine in use, each site that is open. */
import { randomUUID } from "node:crypto";
import { field } from "@jiannuo/registers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineRegister, say } from "../../../../township/src/define.ts";
import { type TestStore, engines } from "../testing/books/engines.ts";
import { type Town, given, noon, openTown } from "../testing/books/town.ts";

const titled = (zh: string) => ({
  version: 1,
  title: say(zh, zh),
  purpose: say(zh, zh),
  sources: [{ kind: "custom" as const, text: "镇规定" }],
});
const kept = { keeper: "agriculture", door: { main: "here" }, placeField: "village", measures: {} } as const;
const village = field.unit("所在村", "Village", "village");

const patrol = defineRegister({
  id: "patrol",
  ...titled("巡河"),
  ...kept,
  fields: { village, river: field.code("河流", "River", { qing: ["清河", "Qing"], bai: ["白河", "Bai"] }) },
  states: { done: { title: say("已巡", "Done"), isEnd: true } },
  acts: { walk: { title: say("巡河", "Walk"), from: "new", to: "done", by: ["keeper"], needs: ["river"], asks: ["village"] } },
  rounds: {
    monthly: {
      title: say("每河每月", "Each river"),
      rule: "河长制",
      every: "month",
      per: { field: "river" },
      least: 1,
      closedBy: ["walk"],
    },
  },
  list: ["river"],
});

const machine = defineRegister({
  id: "machine",
  ...titled("设备"),
  ...kept,
  fields: { village, name: field.text("名称", "Name"), is_big: field.yesNo("大型", "Big") },
  states: {
    used: { title: say("在用", "In use") },
    broken: { title: say("待修", "Broken") },
    gone: { title: say("停用", "Gone"), isEnd: true },
  },
  acts: {
    set_up: { title: say("投用", "Set up"), from: "new", to: "used", by: ["keeper"], needs: ["name", "is_big"], asks: ["village"] },
    check: {
      title: say("巡检", "Check"),
      from: ["used"],
      to: "same",
      by: ["keeper", "place"],
      needs: [],
      when: { expression: "is_big", because: say("小型设备不巡检", "small ones are not checked") },
    },
    break_down: { title: say("报修", "Break down"), from: ["used"], to: "broken", by: ["keeper"], needs: [] },
    retire: { title: say("停用", "Retire"), from: ["used"], to: "gone", by: ["keeper"], needs: [] },
  },
  rounds: {
    monthly: { title: say("每台每月", "Each machine"), rule: "管护办法", every: "month", per: "entry", least: 1, closedBy: ["check"] },
  },
  list: ["name"],
});

const meal = defineRegister({
  id: "meal",
  ...titled("供餐"),
  ...kept,
  fields: { village, machine: field.entryOf("machine", "设备", "Machine") },
  states: { served: { title: say("已供", "Served"), isEnd: true } },
  acts: {
    serve: { title: say("供餐", "Serve"), from: "new", to: "served", by: ["keeper", "place"], needs: ["machine"], asks: ["village"] },
  },
  rounds: {
    monthly: {
      title: say("每处每月", "Each"),
      rule: "管护办法",
      every: "month",
      per: { field: "machine", whileIn: ["used"] },
      least: 1,
      closedBy: ["serve"],
    },
  },
  list: ["machine"],
});

const clerk = "demo-agriculture-clerk";

describe.each(engines)("$name：不是单位的周期应办", ({ open }) => {
  let own: TestStore;
  let town: Town;

  beforeAll(async () => {
    own = await open();
    town = await openTown(own.store, { today: "2024-01-02", registers: [patrol, machine, meal] });
  }, 120_000);
  afterAll(() => own.remove());

  const act = async (register: string, does: string, values: object, entry: string = randomUUID(), who = clerk) => {
    given(await town.books.act(who, register, { event: randomUUID(), entry, act: does, values: { ...values } }));
    return entry;
  };
  const due = async (register: string, who = clerk) =>
    given(await town.books.duties(who, { within: 40, register })).rows.map(({ title, dueOn, state }) => `${title} ${dueOn} ${state}`);

  test("代码栏目：每条河各欠一次，巡了的不再欠", async () => {
    expect(await due("patrol")).toEqual(["清河 2024-01-31 due", "白河 2024-01-31 due"]);
    await act("patrol", "walk", { river: "bai" });
    expect(await due("patrol")).toEqual(["清河 2024-01-31 due"]);
    expect(await due("patrol", "demo-finance-clerk")).toEqual([]);
  });

  test("每条各办：在用的大型设备才欠，停用后不欠，投用以前的月份不欠", async () => {
    const big = await act("machine", "set_up", { name: "一号泵站", is_big: true, village: "village-1" });
    await act("machine", "set_up", { name: "手推车", is_big: false, village: "village-1" });
    expect(await due("machine")).toEqual(["一号泵站 2024-01-31 due"]);
    const [row] = given(await town.books.duties("demo-village-1", { within: 40, register: "machine" })).rows;
    expect([row?.entry, row?.isYours]).toEqual([big, true]);
    expect(await due("machine", "demo-village-2")).toEqual([]);
    await act("machine", "check", {}, big, "demo-village-1");
    expect(await due("machine")).toEqual([]);

    town.clock.now = noon("2024-02-05");
    const late = await act("machine", "set_up", { name: "二号泵站", is_big: true, village: "village-2" });
    expect(await due("machine")).toEqual(["一号泵站 2024-02-29 due", "二号泵站 2024-02-29 due"]);
    town.clock.now = noon("2024-03-01");
    await act("machine", "retire", {}, late);
    expect(await due("machine")).toEqual(["一号泵站 2024-02-29 overdue", "一号泵站 2024-03-31 due"]);
  });

  test("条目栏目：另一台账里在用的各欠一次", async () => {
    const now = () => due("meal").then((rows) => rows.filter((row) => row.includes("2024-03-31")));
    expect(await now()).toEqual(["一号泵站 2024-03-31 due", "手推车 2024-03-31 due"]);
    const cart = given(await town.books.list(clerk, "machine")).rows.find(({ title }) => title === "手推车")!;
    await act("meal", "serve", { machine: cart.id, village: "village-1" });
    expect(await now()).toEqual(["一号泵站 2024-03-31 due"]);
    // Broken is no end, but the round says in which states it is owed.
    const pump = given(await town.books.list(clerk, "machine")).rows.find(({ title }) => title === "一号泵站")!;
    await act("machine", "break_down", {}, pump.id);
    expect(await now()).toEqual([]);
  });
});
