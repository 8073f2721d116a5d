import { describe, expect, test } from "vitest";
import { parcel } from "../testing/shop.ts";
import { checkDefinition } from "./check.ts";
import { definerFor } from "./definer.ts";
import { sensitive, text } from "./field.ts";
import { isIdNumber, isPhone } from "./identity.ts";
import { parseDefinition } from "./parse.ts";
import type { RoundDefinition } from "./duty.ts";
import type { RegisterDefinition } from "./register.ts";

const withAct = (act: string, change: object): RegisterDefinition => ({
  ...parcel,
  acts: { ...parcel.acts, [act]: { ...parcel.acts[act]!, ...change } },
});
const withPersonalSubject: RegisterDefinition = {
  ...withAct("take", { posts: [{ measure: "kinds", subject: "name" }] }),
  fields: { ...parcel.fields, name: sensitive(text("品名", "Name")) },
};
const withRound = (change: Partial<RoundDefinition>): RegisterDefinition => ({
  ...parcel,
  rounds: {
    r: { title: { zh: "查", en: "Check" }, rule: "", every: "month", per: "township", least: 1, closedBy: ["take"], ...change },
  },
});
const problems = (definition: RegisterDefinition): string[] => checkDefinition(definition).map(({ because }) => because.zh);

describe("定义校验", () => {
  test.each([
    [
      "表达式里没有的栏目",
      withAct("take", { posts: [{ measure: "parcels", amount: "weight" }] }),
      /收（take）：表达式“weight”有误：Unknown variable: weight/,
    ],
    [
      "数额里的小数是二进制的，不收",
      withAct("take", { posts: [{ measure: "parcels", amount: "1.1" }] }),
      /的结果是 double，这里要 quantity 或 int/,
    ],
    ["条件不是真假", withAct("take", { posts: [{ measure: "parcels", when: "pieces" }] }), /的结果是 quantity，这里要 bool/],
    [
      "打错的代码永远不成立，要指出来",
      withAct("send", { when: { expression: 'kind == "papper"', because: { zh: "", en: "" } } }),
      /发出（send）：表达式“kind == "papper"”提到没有的代码 papper/,
    ],
    ["没有的状态", withAct("send", { to: "gone" }), /没有状态“gone”/],
    ["没有的指标", withAct("check", { posts: [{ measure: "nothing" }] }), /没有指标“nothing”/],
    ["算出来的指标不能计入", withAct("check", { posts: [{ measure: "checked_rate" }] }), /“checked_rate”是算出来的/],
    ["去重要写明按什么去重", withAct("take", { posts: [{ measure: "kinds" }] }), /“kinds”要写明 subject/],
    ["个人信息不能作去重的依据：销毁不到那里", withPersonalSubject, /收（take）：“name”是个人信息，不能作 subject/],
    ["发生日须是日期栏目", withAct("take", { happensOn: "name" }), /“name”不是日期栏目/],
    [
      "周期应办按文字栏目分，说不出谁没有办",
      withRound({ per: { field: "name" } }),
      /查（r）：“品名”不是单位、代码或条目栏目.*per: "entry"/,
    ],
    ["周期应办的办理不填那一栏，看不出替谁办的", withRound({ per: { field: "kind" }, closedBy: ["check"] }), /“check”不填“kind”/],
    ["每条各办的，不能由新建条目来办", withRound({ per: "entry" }), /“take”新建条目/],
    ["没人能办", withAct("send", { by: [] }), /没有写明由谁办理/],
    ["到不了的状态", { ...parcel, states: { ...parcel.states, lost: { title: { zh: "丢失", en: "Lost" } } } }, /状态“lost”到不了/],
    [
      "没有口径",
      { ...parcel, measures: { ...parcel.measures, stock: { ...parcel.measures["stock"]!, definition: { zh: " ", en: "" } } } },
      /在库（stock）：没有口径/,
    ],
  ])("%s", (_, definition, expected) => {
    expect(problems(definition)).toContainEqual(expect.stringMatching(expected));
  });

  test("从 JSON 来的同样校验，形式不对也说得出哪里不对", () => {
    expect(parseDefinition(JSON.parse(JSON.stringify(parcel)))).toEqual(parcel);
    expect(parseDefinition({ ...parcel, fields: { x: { type: "colour" } } })).toMatchObject([
      { code: "WRONG_DEFINITION", because: { zh: "台账定义：fields 的形式不对" } },
    ]);
    expect(parseDefinition(null)).toHaveLength(1);
  });

  test("写错的状态、栏目、指标、办所和角色编译就通不过", () => {
    const { defineRegister } = definerFor<"depot", "head">();
    const { externalField: _externalField, ...whole } = parcel;
    const base = {
      ...whole,
      fields: { a: { type: "day", title: { zh: "", en: "" } } },
      placeField: "a",
      states: { s: { title: { zh: "", en: "" } } },
      duties: {},
      rounds: {},
      list: [],
      publishable: [],
    } as const;
    const title = { zh: "", en: "" };
    const act = { title, from: "new", to: "s", by: ["keeper"], needs: ["a"] } as const;
    const rest = {
      keeper: "depot",
      measures: { m: { kind: "flow", title, unit: "个", version: 1, definition: { zh: "计", en: "" } } },
    } as const;
    const posts = [{ measure: "m" }] as const;
    const attempts = [
      // @ts-expect-error no such state
      () => defineRegister({ ...base, ...rest, acts: { x: { ...act, posts, to: "t" } } }),
      // @ts-expect-error no such field
      () => defineRegister({ ...base, ...rest, acts: { x: { ...act, posts, needs: ["b"] } } }),
      // @ts-expect-error no such measure
      () => defineRegister({ ...base, ...rest, acts: { x: { ...act, posts: [{ measure: "n" }] } } }),
      // @ts-expect-error no such office
      () => defineRegister({ ...base, ...rest, acts: { x: { ...act, posts } }, keeper: "kitchen" }),
      // @ts-expect-error no such role
      () => defineRegister({ ...base, ...rest, acts: { x: { ...act, posts, by: ["role:cook"] } } }),
    ];
    expect(() => defineRegister({ ...base, ...rest, acts: { x: { ...act, posts } } })).not.toThrow();
    expect(attempts).toHaveLength(5);
  });
});

describe("号码", () => {
  test("身份证号校验位和出生日期都要对", () => {
    expect(isIdNumber("11010519491231002X")).toBe(true);
    expect(isIdNumber("110105194912310021")).toBe(false);
    expect(isIdNumber("110105194902300020")).toBe(false);
  });

  test("手机、座机、热线都是电话", () => {
    expect(["13800000000", "0561-3000000", "12345"].map(isPhone)).toEqual([true, true, true]);
    expect(isPhone("138")).toBe(false);
  });
});
