import { describe, expect, test } from "vitest";
import { by, given } from "../testing/given.ts";
import { strawFire } from "./countryside/straw-fire.ts";
import { econIndicator } from "./economy/econ-indicator.ts";
import { enterpriseAppeal } from "./economy/enterprise-appeal.ts";
import { enterpriseVisit } from "./economy/enterprise-visit.ts";
import { project } from "./economy/project.ts";
import { hazard } from "./livelihood/hazard.ts";
import { petitionVisit } from "./livelihood/petition-visit.ts";

describe("包保走访", () => {
  test("领导走访一次，次数加一，企业计入走访家数", () => {
    const story = given(enterpriseVisit).did(
      "record",
      "2023-03-08",
      { enterprise: "u1", visited_on: "2023-03-08", leader: "甲" },
      by("", "portfolio_leader"),
    );
    expect(story.posted).toEqual(["visit_count 1 @2023-03-08", "enterprise_count 1 @2023-03-08"]);
  });

  test("村干部不登记走访", () => {
    expect(
      given(enterpriseVisit).refuses("record", "2023-03-08", { enterprise: "u1", visited_on: "2023-03-08", leader: "甲" }, by("v1"))[0],
    ).toMatch(/^NOT_YOURS “登记走访”须由经济发展办或分管领导/);
  });
});

describe("企业诉求", () => {
  const clerk = by("economy");
  const lead = by("economy", "office_lead");
  const received = given(enterpriseAppeal).did(
    "receive",
    "2023-05-04",
    { enterprise: "u1", source: "platform", kind: "labour", content: "缺焊工", received_on: "2023-05-04" },
    clerk,
  );
  const answered = received
    .did("assign", "2023-05-04", { handler: "labour", needs_others: false }, clerk)
    .did("answer", "2023-05-09", { answer: "已介绍三人", answered_on: "2023-05-09" }, clerk);

  test("收、派、答、评、销号；满意才能销号", () => {
    const closed = answered.did("rate", "2023-05-12", { rating: "satisfied" }, clerk).did("close", "2023-05-12", {}, lead);
    expect(closed.state).toBe("closed");
    expect(closed.posted).toEqual([
      "appeal_count 1 @2023-05-04",
      "asked_count 1 @2023-05-12",
      "rated_count 1 @2023-05-12",
      "satisfied_count 1 @2023-05-12",
      "closed_count 1 @2023-05-12",
    ]);
  });

  test("没有评价的不算进满意度的分母", () => {
    expect(answered.did("rate", "2023-05-12", { rating: "none" }, clerk).posted.filter((line) => /rated|satisfied/.test(line))).toEqual([]);
  });

  test("没评价不能销号；不满意的重派", () => {
    expect(answered.refuses("close", "2023-05-12", {}, lead)[0]).toMatch(/^CONDITION_NOT_MET 还没有评价/);
    const unsatisfied = answered.did("rate", "2023-05-12", { rating: "unsatisfied" }, clerk);
    expect(unsatisfied.refuses("close", "2023-05-12", {}, lead)[0]).toMatch(/^CONDITION_NOT_MET/);
    expect(unsatisfied.did("assign", "2023-05-13", { handler: "labour", needs_others: true }, clerk).state).toBe("assigned");
  });

  test("直接办理五个工作日，报区调度时扣除", () => {
    const assigned = received.did("assign", "2023-05-04", { handler: "labour", needs_others: false }, clerk);
    // 5月6日（星期六）因五一调休上班
    expect(assigned.clock("direct", "2023-05-08")).toMatchObject({ dueOn: "2023-05-10", state: "running", left: 2 });
    expect(assigned.clock("coordinated", "2023-05-08")).toBeUndefined();
    expect(assigned.did("escalate", "2023-05-08", { reason: "要区里协调用地" }, lead).clock("direct", "2023-06-01")).toMatchObject({
      state: "paused",
      left: 2,
    });
  });
});

describe("项目", () => {
  const clerk = by("economy");
  const planned = given(project).did(
    "plan",
    "2023-01-10",
    { name: "青禾精工一期", kind: "industry", work: "plant", total_invest: "120000000" },
    by("investment"),
  );
  const building = planned
    .did("sign", "2023-02-01", { investor: "青禾精工", total_invest: "120000000", signed_on: "2023-02-01" }, by("investment"))
    .did("approve", "2023-03-01", { total_invest: "120000000", approved_on: "2023-03-01", approval_no: "备〔2023〕1号" }, clerk)
    .did("start", "2023-04-01", { started_on: "2023-04-01" }, clerk);

  test("亿元项目签约、开工各计一个，当年开工当年投产另计", () => {
    const done = building
      .did("complete", "2023-10-01", { completed_on: "2023-10-01" }, clerk)
      .did("produce", "2023-11-01", { produced_on: "2023-11-01" }, clerk);
    expect(done.posted).toEqual([
      "signed_count 1 @2023-02-01",
      "signed_ge_1y_count 1 @2023-02-01",
      "started_count 1 @2023-04-01",
      "started_ge_1y_count 1 @2023-04-01",
      "completed_count 1 @2023-10-01",
      "produced_count 1 @2023-11-01",
      "same_year_production 1 @2023-11-01",
    ]);
    expect(building.did("produce", "2024-01-05", { produced_on: "2024-01-05" }, clerk).posted.at(-1)).toBe("produced_count 1 @2024-01-05");
  });

  test("道路从谋划到在建到通车，存量此消彼长", () => {
    const road = given(project)
      .did("plan", "2023-01-10", { name: "青禾大道", kind: "infrastructure", work: "road" }, clerk)
      .did("approve", "2023-03-01", { total_invest: "30000000", approved_on: "2023-03-01", approval_no: "青发改〔2023〕8号" }, clerk)
      .did("start", "2023-04-01", { started_on: "2023-04-01" }, clerk)
      .did("complete", "2023-09-30", { completed_on: "2023-09-30" }, clerk);
    expect(road.posted.filter((line) => line.startsWith("roads"))).toEqual([
      "roads_planning 1 @2023-01-10",
      "roads_planning -1 @2023-04-01",
      "roads_building 1 @2023-04-01",
      "roads_building -1 @2023-09-30",
      "roads_completed 1 @2023-09-30",
    ]);
  });

  test("没有备案不能开工；五百万元以下不能纳统", () => {
    expect(planned.refuses("start", "2023-04-01", { started_on: "2023-04-01" }, clerk)[0]).toMatch(
      /^WRONG_STATE 现在是“谋划（线索）”，“开工”须在“已备案（立项）”时办/,
    );
    const small = given(project)
      .did("plan", "2023-01-10", { name: "小院", kind: "farming", work: "other" }, clerk)
      .did("approve", "2023-03-01", { total_invest: "4900000", approved_on: "2023-03-01", approval_no: "备2号" }, clerk)
      .did("start", "2023-04-01", { started_on: "2023-04-01" }, clerk);
    expect(small.refuses("enrol", "2023-05-01", { enrolled_on: "2023-05-01" }, clerk)[0]).toMatch(
      /^CONDITION_NOT_MET 计划总投资不到500万元/,
    );
  });

  test("签约后三个月内备案", () => {
    const signed = planned.did(
      "sign",
      "2023-02-01",
      { investor: "青禾精工", total_invest: "120000000", signed_on: "2023-02-01" },
      by("investment"),
    );
    expect(signed.clock("approve_after_signing", "2023-05-02")).toMatchObject({ dueOn: "2023-05-01", state: "overdue", left: -1 });
  });
});

describe("接待来访", () => {
  test("一批六人：批次一、人次六，并计一次集体访", () => {
    expect(
      given(petitionVisit).did("receive", "2023-07-03", { came_on: "2023-07-03", persons: 6, receiver: "乙" }, by("stability")).posted,
    ).toEqual(["batch_count 1 @2023-07-03", "person_count 6 @2023-07-03", "group_count 1 @2023-07-03"]);
  });

  test("四人不是集体访；别的办不登记来访", () => {
    expect(
      given(petitionVisit).did("receive", "2023-07-03", { came_on: "2023-07-03", persons: 4, receiver: "乙" }, by("stability")).posted,
    ).toHaveLength(2);
    expect(
      given(petitionVisit).refuses("receive", "2023-07-03", { came_on: "2023-07-03", persons: 4, receiver: "乙" }, by("culture"))[0],
    ).toMatch(/^NOT_YOURS/);
  });
});

describe("隐患", () => {
  const [first, second] = [by("emergency", "office_clerk", "a"), by("emergency", "office_clerk", "b")];
  const assigned = given(hazard)
    .did(
      "register",
      "2023-08-01",
      { site: "集贸市场西门", content: "消火栓无水", area: "fire", found_on: "2023-08-01", village: "v1" },
      by("v1"),
    )
    .did("grade", "2023-08-01", { grade: "major", due_on: "2023-08-10", responsible: "丙" }, first);
  const fixed = assigned.did("fix", "2023-08-09", { fixed_on: "2023-08-09", measures_taken: "更换管网" }, first);

  test("整改人不能自己复查，另一人复查后才计整治一处", () => {
    expect(fixed.refuses("recheck", "2023-08-12", { rechecked_on: "2023-08-12", recheck_note: "出水正常" }, first)[0]).toMatch(
      /^SAME_PERSON “申请复查”是本人办的/,
    );
    expect(fixed.did("recheck", "2023-08-12", { rechecked_on: "2023-08-12", recheck_note: "出水正常" }, second).posted.at(-1)).toBe(
      "rectified_count 1 @2023-08-12",
    );
    expect(fixed.posted.some((line) => line.startsWith("rectified"))).toBe(false);
  });

  test("整改期限按交办的日子，重大隐患整改后十日内复查", () => {
    expect(assigned.clock("put_right", "2023-08-11")).toMatchObject({ dueOn: "2023-08-10", state: "overdue", left: -1, unit: "days" });
    expect(fixed.clock("look_again", "2023-08-10")).toMatchObject({ dueOn: "2023-08-19", state: "running" });
  });

  test("一般隐患不挂牌", () => {
    const general = given(hazard)
      .did("register", "2023-08-01", { site: "路口", content: "护栏松动", area: "traffic", found_on: "2023-08-01" }, first)
      .did("grade", "2023-08-01", { grade: "general", due_on: "2023-08-10", responsible: "丙" }, first);
    expect(general.refuses("list", "2023-08-02", { district_no: "1", plan: "六要素" }, by("emergency", "office_lead"))[0]).toMatch(
      /^CONDITION_NOT_MET 只有重大隐患/,
    );
  });
});

describe("主要经济指标", () => {
  test("预计和反馈数各是一条，按所属期末日计", () => {
    const recorded = given(econIndicator).did(
      "record",
      "2024-01-20",
      {
        indicator: "industrial_va",
        period_end: "2023-12-31",
        basis: "flash",
        yoy: "8",
        rank: 2,
        rank_of: 12,
        released_on: "2024-01-20",
        issuer: "区统计局",
      },
      by("economy"),
    );
    expect(recorded.posted).toEqual(["industrial_va_yoy 8 @2023-12-31", "industrial_va_rank 2 @2023-12-31"]);
  });

  test("没有时限，也没有灯", () => {
    expect(econIndicator.duties).toEqual({});
  });
});

describe("秸秆禁烧", () => {
  test("零火点也要签字，签了才算这一季", () => {
    expect(
      given(strawFire).did(
        "sign",
        "2023-07-02",
        { village: "v1", season: "summer", fires: 0, signer: "丁", signed_on: "2023-07-02", season_end: "2023-06-30" },
        by("v1"),
      ).posted,
    ).toEqual(["signed_count 1 @2023-06-30", "season_count 1 @2023-06-30"]);
  });

  test("核实不是秸秆的不计火点", () => {
    const found = given(strawFire).did(
      "find",
      "2023-06-05",
      { village: "v1", season: "summer", found_on: "2023-06-05", source: "satellite" },
      by("environment"),
    );
    expect(found.did("verify", "2023-06-05", { is_straw: false }, by("environment")).posted).toEqual([]);
    expect(found.did("verify", "2023-06-05", { is_straw: true }, by("environment")).posted).toEqual(["fire_point_count 1 @2023-06-05"]);
  });

  test("别的村不能代签", () => {
    expect(
      given(strawFire).refuses(
        "sign",
        "2023-07-02",
        { village: "v2", season: "summer", fires: 0, signer: "丁", signed_on: "2023-07-02", season_end: "2023-06-30" },
        by("v1"),
      )[0],
    ).toMatch(/^NOT_YOURS/);
  });
});
