import { expect, test } from "vitest";
import { by, given } from "../../testing/given.ts";
import { type Row, testNoneMissing, testTable } from "../../testing/table.ts";
import { airEvent } from "./air-event.ts";
import { facility } from "./facility.ts";
import { farmlandPatrol } from "./farmland-patrol.ts";
import { farmlandProject } from "./farmland-project.ts";
import { forestPatrol } from "./forest-patrol.ts";
import { habitatCampaign } from "./habitat-campaign.ts";
import { countrysideRegisters } from "./index.ts";
import { povertyMonitor } from "./poverty-monitor.ts";
import { renovation } from "./renovation.ts";
import { riverPatrol } from "./river-patrol.ts";
import { strawFire } from "./straw-fire.ts";
import { subsidence } from "./subsidence.ts";
import { toilet } from "./toilet.ts";
import { villageCert } from "./village-cert.ts";

const farming = by("agriculture");
const farmingSecond = by("agriculture", "office_clerk", "农办二");
const farmingLead = by("agriculture", "office_lead");
const land = by("land");
const environment = by("environment");
const building = by("construction");
const buildingLead = by("construction", "office_lead");
const village = by("v1");
const other = by("v2");

const rows: readonly Row[] = [
  {
    register: riverPatrol,
    path: "巡河发现乱堆，交办、整改，由另一人复核销号",
    steps: [
      [
        "report",
        "2023-05-10",
        { village: "v1", river: "willow", kind: "dumping", problem: "岸坡堆放建筑垃圾", found_on: "2023-05-10" },
        village,
      ],
      ["assign", "2023-05-10", { due_on: "2023-05-20", handler: "村委会" }, farming],
      ["fix", "2023-05-18", { fixed_on: "2023-05-18", measures_taken: "已清运" }, farming],
      ["recheck", "2023-05-19", { rechecked_on: "2023-05-19", recheck_note: "岸坡干净" }, farmingSecond],
    ],
    counts: ["problem_count 1 @2023-05-10", "closed_count 1 @2023-05-19"],
    refusal: {
      says: "谁报的整改谁不复核",
      after: 3,
      step: ["recheck", "2023-05-19", { rechecked_on: "2023-05-19", recheck_note: "干净" }, farming],
      because: /^SAME_PERSON “报整改”是本人办的/,
    },
    clocks: [
      {
        says: "整改到交办单上的日子",
        after: 2,
        duty: "put_right",
        today: "2023-05-22",
        is: { dueOn: "2023-05-20", state: "overdue", left: -2 },
      },
      { says: "按期报了整改就了结", after: 3, duty: "put_right", today: "2023-06-01", is: { state: "met", metOn: "2023-05-18" } },
    ],
  },
  {
    register: forestPatrol,
    path: "巡林发现火险，交办、整改、复核销号",
    steps: [
      ["report", "2023-04-06", { village: "v1", plot: "河堤林带", kind: "fire", problem: "枯枝堆积", found_on: "2023-04-06" }, village],
      ["assign", "2023-04-06", { due_on: "2023-04-10", handler: "护林员" }, farming],
      ["fix", "2023-04-09", { fixed_on: "2023-04-09", measures_taken: "已清理" }, village],
      ["recheck", "2023-04-10", { rechecked_on: "2023-04-10", recheck_note: "已清" }, farming],
    ],
    counts: ["problem_count 1 @2023-04-06", "closed_count 1 @2023-04-10"],
    refusal: {
      says: "别的村不能代巡",
      after: 0,
      step: ["patrol", "2023-04-06", { village: "v1", plot: "河堤林带", chief: "甲", patrolled_on: "2023-04-06" }, other],
      because: /^NOT_YOURS “登记巡林”须由所在村（社区）或农业农村办/,
    },
    clocks: [
      {
        says: "整改到交办单上的日子",
        after: 2,
        duty: "put_right",
        today: "2023-04-11",
        is: { dueOn: "2023-04-10", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: farmlandPatrol,
    path: "卫片图斑核实属实，复耕验收后未复耕面积归零，占用面积不冲减",
    steps: [
      [
        "issue",
        "2023-03-01",
        { village: "v1", source: "satellite", spot_no: "演示-01", area: "2.4", found_on: "2023-03-01", due_on: "2023-05-31" },
        land,
      ],
      ["confirm", "2023-03-06", { kind: "building", is_loss: true, area: "2.1", verified_on: "2023-03-06" }, land],
      ["restore", "2023-05-20", { restored_on: "2023-05-20", handling: "拆除看护房并翻耕" }, village],
      ["accept", "2023-05-28", { accepted_on: "2023-05-28", note: "已种植" }, land],
    ],
    counts: [
      "spot_count 1 @2023-03-01",
      "confirmed_count 1 @2023-03-06",
      "area_to_restore 2.1 @2023-03-06",
      "lost_area 2.1 @2023-03-06",
      "closed_count 1 @2023-05-28",
      "area_to_restore -2.1 @2023-05-28",
      "restored_area 2.1 @2023-05-28",
    ],
    refusal: {
      says: "没有复耕不能验收",
      after: 2,
      step: ["accept", "2023-05-28", { accepted_on: "2023-05-28", note: "已种植" }, land],
      because: /^WRONG_STATE 现在是“整改中”，“验收销号”须在“待验收”时办/,
    },
    clocks: [
      {
        says: "整改到下发通知上的日子",
        after: 2,
        duty: "put_right",
        today: "2023-05-30",
        is: { dueOn: "2023-05-31", state: "running", left: 1 },
      },
    ],
  },
  {
    register: farmlandProject,
    path: "高标准农田立项一千亩，验收九百八十亩，两个数各计各的",
    steps: [
      ["approve", "2022-10-10", { name: "一期", village: "v1", area: "1000", invest: "3000000", approved_on: "2022-10-10" }, farming],
      ["design", "2022-12-01", { designed_on: "2022-12-01" }, farming],
      ["tender", "2023-01-10", { tendered_on: "2023-01-10", builder: "某公司" }, farming],
      ["start", "2023-02-20", { started_on: "2023-02-20" }, farming],
      ["accept", "2023-11-20", { accepted_on: "2023-11-20", accepted_area: "980", evidence: [] }, farmingLead],
      ["map", "2023-12-05", { mapped_on: "2023-12-05" }, farming],
      ["hand_over", "2023-12-20", { keeper_name: "村合作社" }, village],
    ],
    counts: ["approved_area 1000 @2022-10-10", "accepted_area 980 @2023-11-20"],
    refusal: {
      says: "验收由负责人登记",
      after: 4,
      step: ["accept", "2023-11-20", { accepted_on: "2023-11-20", accepted_area: "980", evidence: [] }, farming],
      because: /^NOT_YOURS “验收”须由农业农村办负责人办理/,
    },
  },
  {
    register: airEvent,
    path: "启动橙色响应，检查十二处发现两个问题，解除",
    steps: [
      ["start", "2023-12-09", { alert_level: "orange", order_no: "演示1号", from: "2023-12-09" }, environment],
      ["inspect", "2023-12-10", { checked_on: "2023-12-10", sites_checked: 12, problems: 2 }, building],
      ["lift", "2023-12-13", { to: "2023-12-13" }, environment],
    ],
    counts: ["alert_count 1 @2023-12-09", "site_check_count 12 @2023-12-10", "problem_count 2 @2023-12-10"],
    refusal: {
      says: "没有上级指令不能启动响应",
      after: 0,
      step: ["start", "2023-12-09", { alert_level: "orange", from: "2023-12-09" }, environment],
      because: /^FIELD_NEEDED “启动指令文号”必须填写/,
    },
  },
  {
    register: facility,
    path: "建成五个停车位，验收才计五个；报修、修复，停用后在用点位减一",
    steps: [
      [
        "build",
        "2023-03-01",
        { number: "P-01", kind: "parking", site: "集市东", village: "v1", quantity: 5, built_on: "2023-03-01" },
        village,
      ],
      ["accept", "2023-03-10", { accepted_on: "2023-03-10", acceptor: "村镇建设办", keeper_name: "村委会" }, building],
      ["check_place", "2023-06-01", { checked_on: "2023-06-01", check_note: "完好" }, village],
      ["break_down", "2023-07-01", { broken_on: "2023-07-01", fault: "地面塌陷" }, village],
      ["mend", "2023-07-05", { mended_on: "2023-07-05" }, village],
      ["retire", "2024-05-01", { retired_on: "2024-05-01", reason: "道路拓宽" }, buildingLead],
    ],
    counts: [
      "parking_new 5 @2023-03-10",
      "in_use_count 1 @2023-03-10",
      "check_count 1 @2023-06-01",
      "fault_count 1 @2023-07-01",
      "in_use_count -1 @2024-05-01",
    ],
    refusal: {
      says: "停车位不是设备",
      after: 2,
      step: ["check_device", "2023-06-01", { checked_on: "2023-06-01", check_note: "完好" }, village],
      because: /^CONDITION_NOT_MET 这一点位不是设备/,
    },
    clocks: [
      {
        says: "报修后七日内修复",
        after: 4,
        duty: "mend_in_time",
        today: "2023-07-09",
        is: { dueOn: "2023-07-08", state: "overdue", left: -1 },
      },
    ],
  },
  {
    register: povertyMonitor,
    path: "从线索到识别，实施两条帮扶，满足条件后风险消除，监测户此消彼长",
    steps: [
      ["find", "2023-03-01", { village: "v1", head: "甲", source: "screening", clue: "大病支出", found_on: "2023-03-01" }, village],
      [
        "visit",
        "2023-03-03",
        {
          visited_on: "2023-03-03",
          is_authorised: true,
          members: 3,
          has_labour: true,
          kind: "sudden",
          risk: "illness",
          visit_note: "属实",
        },
        village,
      ],
      ["discuss", "2023-03-04", { discussed_on: "2023-03-04" }, village],
      ["publicise", "2023-03-09", { publicised_days: 5, publicised_until: "2023-03-09" }, village],
      ["check", "2023-03-10", { checked_on: "2023-03-10" }, farmingLead],
      ["identify", "2023-03-14", { identified_on: "2023-03-14" }, farming],
      ["help", "2023-03-20", { measure_kind: "health", measure_note: "大病救助", helper: "乙", helped_on: "2023-03-20" }, farming],
      ["help", "2023-04-10", { measure_kind: "work", measure_note: "公益岗位", helper: "乙", helped_on: "2023-04-10" }, village],
      [
        "examine",
        "2023-10-08",
        {
          visited_on: "2023-10-08",
          has_labour: true,
          is_income_stable: true,
          is_spending_solved: true,
          is_secure: true,
          is_six_months: true,
        },
        village,
      ],
      ["propose", "2023-10-16", { discussed_on: "2023-10-10", publicised_days: 6, publicised_until: "2023-10-16" }, village],
      ["eliminate", "2023-10-25", { eliminated_on: "2023-10-25" }, farmingLead],
    ],
    counts: [
      "clue_count 1 @2023-03-01",
      "household_count 1 @2023-03-14",
      "identified_count 1 @2023-03-14",
      "person_count 3 @2023-03-14",
      "measure_count 1 @2023-03-20",
      "measure_count 1 @2023-04-10",
      "household_count -1 @2023-10-25",
      "person_count -3 @2023-10-25",
      "eliminated_count 1 @2023-10-25",
    ],
    refusal: {
      says: "公示不到五天不算公示",
      after: 3,
      step: ["publicise", "2023-03-07", { publicised_days: 3, publicised_until: "2023-03-07" }, village],
      because: /^WRONG_VALUE “村公示天数”不能小于 5天/,
    },
    clocks: [
      {
        says: "从线索到审定十五日",
        after: 3,
        duty: "decide",
        today: "2023-03-17",
        is: { dueOn: "2023-03-16", state: "overdue", left: -1, unit: "days" },
      },
      { says: "十五日内审定的按期", after: 6, duty: "decide", today: "2023-12-01", is: { state: "met", metOn: "2023-03-14" } },
    ],
  },
  {
    register: habitatCampaign,
    path: "一村一季部署、整治、评比、通报",
    steps: [
      ["plan", "2023-03-01", { village: "v1", season: "spring", planned_on: "2023-03-01" }, farming],
      ["finish", "2023-03-20", { done_on: "2023-03-20", problems: 14 }, village],
      ["score", "2023-03-28", { scored_on: "2023-03-28", score: "92.5" }, farming],
      ["tell", "2023-03-30", { told_on: "2023-03-30" }, farmingLead],
    ],
    counts: ["problem_count 14 @2023-03-20", "round_count 1 @2023-03-28", "season_count 1 @2023-03-28"],
    refusal: {
      says: "得分不超过一百分",
      after: 2,
      step: ["score", "2023-03-28", { scored_on: "2023-03-28", score: "120" }, farming],
      because: /^WRONG_VALUE “得分”不能大于 100分/,
    },
  },
  {
    register: toilet,
    path: "改厕完工不计，他人验收才计一户；补助另计",
    steps: [
      ["apply", "2023-02-10", { village: "v1", head: "甲", applied_on: "2023-02-10", kind: "three_tank" }, village],
      ["verify", "2023-02-20", { verified_on: "2023-02-20", is_eligible: true }, farming],
      ["build", "2023-04-10", { built_on: "2023-04-10" }, village],
      ["accept", "2023-04-20", { accepted_on: "2023-04-20", acceptor: "乙" }, farming],
      ["pay", "2023-06-01", { subsidy: "1200", paid_on: "2023-06-01" }, by("finance")],
      ["hand_over", "2023-06-10", { keeper_name: "村委会" }, village],
    ],
    counts: ["renovated_count 1 @2023-04-20", "subsidy_paid 1200 @2023-06-01"],
    refusal: {
      says: "村里不能自己验收",
      after: 3,
      step: ["accept", "2023-04-20", { accepted_on: "2023-04-20", acceptor: "甲" }, village],
      because: /^NOT_YOURS “验收”须由农业农村办办理/,
    },
  },
  {
    register: villageCert,
    path: "省级美丽乡村批准后计在建，通过验收转出，再认定",
    steps: [
      ["apply", "2022-05-01", { place_name: "柳塘中心村", village: "v1", kind: "central_village", applied_on: "2022-05-01" }, farming],
      ["approve", "2022-07-01", { approved_on: "2022-07-01" }, farming],
      ["check", "2023-05-01", { checked_on: "2023-05-01" }, village],
      ["accept", "2023-06-20", { accepted_on: "2023-06-20", evidence: [] }, farming],
      ["certify", "2023-09-01", { certified_on: "2023-09-01", doc_no: "演示2号" }, farming],
    ],
    counts: [
      "applied_count 1 @2022-05-01",
      "beautiful_building 1 @2022-07-01",
      "beautiful_building -1 @2023-06-20",
      "beautiful_accepted 1 @2023-06-20",
      "certified_count 1 @2023-09-01",
    ],
    refusal: {
      says: "没有文号不算认定",
      after: 4,
      step: ["certify", "2023-09-01", { certified_on: "2023-09-01" }, farming],
      because: /^FIELD_NEEDED “文号”必须填写/,
    },
  },
  {
    register: subsidence,
    path: "沉陷区调查、定方案、开工、验收，计治理面积",
    steps: [
      ["survey", "2022-03-01", { zone: "西片", surveyed_on: "2022-03-01", area: "320" }, land],
      ["plan", "2022-06-01", { measures: "挖深垫浅", planned_on: "2022-06-01" }, building],
      ["start", "2022-10-01", { started_on: "2022-10-01" }, building],
      ["accept", "2023-11-01", { accepted_on: "2023-11-01", restored_area: "300", evidence: [] }, buildingLead],
    ],
    counts: ["surveyed_area 320 @2022-03-01", "restored_area 300 @2023-11-01"],
    refusal: {
      says: "没有方案不能开工",
      after: 1,
      step: ["start", "2022-10-01", { started_on: "2022-10-01" }, building],
      because: /^WRONG_STATE 现在是“已调查”，“开工”须在“已有方案”时办/,
    },
  },
  {
    register: renovation,
    path: "老旧小区一栋二十八户，同意率够了才设计，验收才计户数",
    steps: [
      ["survey", "2023-01-05", { estate: "新工房", building_no: "3", households: 28, surveyed_on: "2023-01-05" }, building],
      ["ask", "2023-02-01", { consent_rate: "86", consent_on: "2023-02-01" }, building],
      ["design", "2023-03-01", { designed_on: "2023-03-01" }, building],
      ["tender", "2023-04-01", { tendered_on: "2023-04-01" }, building],
      ["start", "2023-05-01", { started_on: "2023-05-01" }, building],
      ["accept", "2023-11-01", { accepted_on: "2023-11-01", evidence: [] }, buildingLead],
      ["hand_over", "2023-12-01", { handed_on: "2023-12-01", manager: "社区" }, building],
    ],
    counts: ["started_building_count 1 @2023-05-01", "building_count 1 @2023-11-01", "household_count 28 @2023-11-01"],
    refusal: {
      says: "没有征求居民意愿不能设计",
      after: 1,
      step: ["design", "2023-03-01", { designed_on: "2023-03-01" }, building],
      because: /^WRONG_STATE 现在是“已摸底”，“确定设计”须在“已征求意愿”时办/,
    },
  },
];

testTable(rows);
// 秸秆禁烧 has a test of its own in `../seven.test.ts`.
testNoneMissing(
  countrysideRegisters.filter(({ id }) => id !== "straw_fire"),
  rows,
);

test("河长巡河：镇、村各计各的，走得太短的不收", () => {
  const walked = { village: "v1", river: "willow", chief: "甲", patrolled_on: "2023-05-10", minutes: 30, metres: 1200 };
  expect(given(riverPatrol).did("patrol_village", "2023-05-10", walked, village).posted).toEqual([
    "patrol_count 1 @2023-05-10",
    "village_patrol_count 1 @2023-05-10",
    "river_count 1 @2023-05-10",
  ]);
  expect(given(riverPatrol).did("patrol_town", "2023-05-10", walked, by("", "mayor")).posted).toContain("town_patrol_count 1 @2023-05-10");
  expect(given(riverPatrol).refuses("patrol_village", "2023-05-10", { ...walked, metres: 200 }, village)[0]).toBe(
    "WRONG_VALUE “巡河里程”不能小于 300米",
  );
});

test("耕地零报告也要签字，按所属月计", () => {
  const signed = { village: "v1", lost_area: "0", signer: "甲", signed_on: "2023-07-03", month_end: "2023-06-30" };
  expect(given(farmlandPatrol).did("sign", "2023-07-03", signed, village).posted).toEqual(["signed_count 1 @2023-06-30"]);
});

test("风险消除条件差一项都不公示，继续帮扶", () => {
  const helped = given(povertyMonitor)
    .did("find", "2023-03-01", { village: "v1", head: "甲", source: "screening", clue: "大病", found_on: "2023-03-01" }, village)
    .did(
      "visit",
      "2023-03-03",
      { visited_on: "2023-03-03", is_authorised: true, members: 3, has_labour: true, kind: "edge", risk: "illness", visit_note: "属实" },
      village,
    )
    .did("discuss", "2023-03-04", { discussed_on: "2023-03-04" }, village)
    .did("publicise", "2023-03-09", { publicised_days: 5, publicised_until: "2023-03-09" }, village)
    .did("check", "2023-03-10", { checked_on: "2023-03-10" }, farmingLead)
    .did("identify", "2023-03-14", { identified_on: "2023-03-14" }, farming);
  expect(helped.refuses("examine", "2023-07-01", {}, village)[0]).toMatch(/^WRONG_STATE 现在是“已识别待帮扶”/);
  const whole = {
    visited_on: "2023-10-08",
    has_labour: true,
    is_income_stable: true,
    is_spending_solved: true,
    is_secure: true,
    is_six_months: true,
  };
  const ready = helped.did(
    "help",
    "2023-03-20",
    { measure_kind: "health", measure_note: "大病救助", helper: "乙", helped_on: "2023-03-20" },
    farming,
  );
  const propose = { discussed_on: "2023-10-10", publicised_days: 5, publicised_until: "2023-10-16" };
  for (const lacking of ["has_labour", "is_income_stable", "is_spending_solved", "is_secure", "is_six_months"])
    expect(
      ready.did("examine", "2023-10-08", { ...whole, [lacking]: false }, village).refuses("propose", "2023-10-16", propose, village)[0],
    ).toMatch(/^CONDITION_NOT_MET 风险消除条件没有全部具备/);
  expect(ready.did("examine", "2023-10-08", whole, village).did("propose", "2023-10-16", propose, village).state).toBe("proposed");
});

test("没有签授权承诺书不能评议", () => {
  const visited = given(povertyMonitor)
    .did("find", "2023-03-01", { village: "v1", head: "甲", source: "own_request", clue: "因灾", found_on: "2023-03-01" }, village)
    .did(
      "visit",
      "2023-03-03",
      { visited_on: "2023-03-03", is_authorised: false, members: 3, has_labour: true, kind: "edge", risk: "disaster", visit_note: "属实" },
      village,
    );
  expect(visited.refuses("discuss", "2023-03-04", { discussed_on: "2023-03-04" }, village)[0]).toMatch(
    /^CONDITION_NOT_MET 没有签授权承诺书/,
  );
});

test("同意率不到八成不设计；认定的宜居村庄计一处", () => {
  const asked = given(renovation)
    .did("survey", "2023-01-05", { estate: "新工房", building_no: "3", households: 28, surveyed_on: "2023-01-05" }, building)
    .did("ask", "2023-02-01", { consent_rate: "79.9", consent_on: "2023-02-01" }, building);
  expect(asked.refuses("design", "2023-03-01", { designed_on: "2023-03-01" }, building)[0]).toMatch(/^CONDITION_NOT_MET 居民同意率不到80%/);
  expect(
    given(villageCert)
      .did("apply", "2022-05-01", { place_name: "小柳庄", village: "v1", kind: "liveable", applied_on: "2022-05-01" }, farming)
      .did("approve", "2022-07-01", { approved_on: "2022-07-01" }, farming)
      .did("check", "2023-05-01", { checked_on: "2023-05-01" }, farming)
      .did("accept", "2023-06-20", { accepted_on: "2023-06-20", evidence: [] }, farming)
      .did("certify", "2023-09-01", { certified_on: "2023-09-01", doc_no: "演示3号" }, farming)
      .posted.slice(1),
  ).toEqual(["liveable_cert_count 1 @2023-09-01", "certified_count 1 @2023-09-01"]);
});

test("核实不是秸秆的不处罚", () => {
  const handled = (isStraw: boolean) =>
    given(strawFire)
      .did("find", "2023-06-05", { village: "v1", season: "summer", found_on: "2023-06-05", source: "drone" }, village)
      .did("verify", "2023-06-05", { is_straw: isStraw }, environment)
      .did("handle", "2023-06-05", { handling: "已扑灭" }, village);
  expect(handled(false).refuses("penalise", "2023-06-06", { penalty: "罚款" }, environment)[0]).toMatch(
    /^CONDITION_NOT_MET 核实不是秸秆焚烧/,
  );
  expect(handled(true).did("penalise", "2023-06-06", { penalty: "罚款五百元" }, environment).state).toBe("handled");
});
