import { registers } from "@jiannuo/township";
import { describe, expect, test } from "vitest";
import type { TitledEntry } from "../../api/types.ts";
import { type Circumstances, firstValues, formFields, inputsOf, judgeForm, placeRefusals, withoutPersonal } from "./form.ts";

const petition = registers.find(({ id }) => id === "petition_visit")!;
const fire = registers.find(({ id }) => id === "straw_fire")!;
const receive = petition.acts["receive"]!;

const at = (unit: string, more: Partial<Circumstances> = {}): Circumstances => ({
  post: { id: "p", person: "", name: "甲", role: { id: "office_clerk", isWriter: true, isLead: false }, unit, from: "2020-01-01" },
  today: "2023-07-03",
  keeper: "t/stability",
  township: "t",
  pathOf: (id) => (id.startsWith("v") ? `t/${id}` : undefined),
  officeTitle: (id) => id,
  ...more,
});

const visit = { came_on: "2023-07-03", persons: "６", receiver: "乙" };

describe("办理表单", () => {
  test("按台账定义列出栏目，必填的在前", () => {
    expect(formFields(petition, receive, undefined).map(({ name, isNeeded }) => `${name}${isNeeded ? "*" : ""}`)).toEqual([
      "came_on*",
      "persons*",
      "receiver*",
      "village",
      "visitor",
      "visitor_phone",
      "demand",
      "matter_no",
    ]);
  });

  test("条目里已有的不必再填，脱敏的也算有", () => {
    const entry = { id: "e", values: { outcome: "已引导" }, masked: [] as string[] } as unknown as TitledEntry;
    expect(formFields(petition, petition.acts["settle"]!, entry).find(({ name }) => name === "outcome")!.isNeeded).toBe(false);
  });

  test("六人来访：报送之前就说将计入批次、人次和集体访", () => {
    const judged = judgeForm(petition, "receive", undefined, visit, undefined, at("t/stability"));
    expect(judged.counts.map(({ measure, amount }) => `${measure} ${amount}`)).toEqual([
      "petition_visit.batch_count 1",
      "petition_visit.person_count 6",
      "petition_visit.group_count 1",
    ]);
  });

  test("漏填和填错的说在各自的栏目下，和服务器说的是同一句话", () => {
    const { faults, others, counts } = judgeForm(
      petition,
      "receive",
      undefined,
      { persons: "0", visitor_phone: "12" },
      undefined,
      at("t/stability"),
    );
    expect(faults["persons"]!.zh).toBe("“来访人数”不能小于 1人");
    expect(faults["visitor_phone"]!.zh).toBe("“联系电话”不是电话号码");
    expect(faults["came_on"]!.zh).toBe("“来访日期”必须填写");
    expect([others, counts]).toEqual([[], []]);
  });

  test("还没到的日子不能登记", () => {
    const judged = judgeForm(petition, "receive", undefined, { ...visit, came_on: "2023-07-04" }, undefined, at("t/stability"));
    expect(JSON.stringify(judged)).toContain("还没有到");
  });

  test("村里的人替别村签报，报送之前就说不能", () => {
    const typed = { village: "v2", season: "summer", fires: "0", signer: "丁", signed_on: "2023-07-02", season_end: "2023-06-30" };
    const own = at("t/v1", { keeper: "t/environment" });
    expect(judgeForm(fire, "sign", undefined, typed, undefined, own).others.map(({ code }) => code)).toEqual(["NOT_YOURS"]);
    expect(judgeForm(fire, "sign", undefined, { ...typed, village: "v1" }, undefined, own).others).toEqual([]);
  });

  test("没写哪个村，先说要写；坐在村里的，本村先填好", () => {
    const own = at("t/v1", { keeper: "t/environment" });
    const { faults, others } = judgeForm(fire, "sign", undefined, {}, undefined, own);
    expect([faults["village"]!.zh, others]).toEqual(["“村（社区）”必须填写", []]);
    const clerk = { today: "2023-07-03", unit: { id: "v1", kind: "village" } };
    expect(firstValues(fire, fire.acts["sign"]!, undefined, clerk)).toEqual({ signed_on: "2023-07-03", village: "v1" });
    expect(firstValues(fire, fire.acts["sign"]!, undefined, { ...clerk, unit: { id: "o", kind: "office" } })).toEqual({
      signed_on: "2023-07-03",
    });
  });

  test("脱敏条目的条件由服务器判，页面不猜", () => {
    const hidden = {
      id: "e",
      state: "answered",
      values: {},
      masked: ["rating"],
      keeper: "t/economy",
      place: "t",
      openedOn: "2023-05-04",
      lastSeq: 3,
    };
    const appeal = registers.find(({ id }) => id === "enterprise_appeal")!;
    const lead = at("t/economy");
    const judged = judgeForm(appeal, "close", hidden as unknown as TitledEntry, {}, "2023-07-03", {
      ...lead,
      post: { ...lead.post, role: { id: "office_lead", isWriter: true, isLead: true } },
    });
    expect(judged.others).toEqual([]);
  });

  test("草稿里没有个人信息", () => {
    const fields = formFields(petition, receive, undefined);
    expect(withoutPersonal(fields, { ...visit, visitor: "来访人甲", visitor_phone: "13800000000", demand: "事项" })).toEqual(visit);
  });

  test("只送填了的栏目，全角数字改成半角", () => {
    expect(inputsOf(formFields(petition, receive, undefined), { ...visit, village: "", demand: " " })).toEqual({ ...visit, persons: "6" });
  });

  test("服务器退回的理由，有栏目的放在栏目下，没有的放在上面", () => {
    const because = { zh: "不行", en: "no" };
    const { faults, others } = placeRefusals(
      [
        { code: "A", because, field: "persons" },
        { code: "B", because, field: "not_here" },
        { code: "C", because },
      ],
      formFields(petition, receive, undefined),
    );
    expect([Object.keys(faults), others.map(({ code }) => code)]).toEqual([["persons"], ["B", "C"]]);
  });
});
