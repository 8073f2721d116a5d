/** 青禾镇, an invented town: its units and who holds which post. Every name is made up. */
import type { Words } from "@jiannuo/quantity";
import { type OfficeId, type UnitKind, offices } from "../offices.ts";
import type { RoleId } from "../roles.ts";
import { demoFirms } from "./firms.ts";

export interface DemoUnit {
  readonly id: string;
  readonly kind: UnitKind | "township";
  readonly title: Words;
  /** Id of the unit above; none for the town. */
  readonly under?: string;
}

export interface DemoPost {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly role: RoleId;
  readonly unit: string;
  /** 分管 offices of a leader. */
  readonly portfolio: readonly string[];
}

export const demoTown = "qinghe";

/** First day of every demonstration post and path: before anything that the demonstration enters. */
export const demoSince = "2020-01-01";

const villages: readonly (readonly [zh: string, en: string])[] = [
  ["柳塘村", "Liutang"],
  ["石坝村", "Shiba"],
  ["枣园村", "Zaoyuan"],
  ["北渡村", "Beidu"],
  ["南岗村", "Nangang"],
  ["荷花村", "Hehua"],
  ["杨树湾村", "Yangshuwan"],
  ["双桥村", "Shuangqiao"],
  ["青石岭村", "Qingshiling"],
  ["麦香村", "Maixiang"],
  ["新河社区", "Xinhe"],
];

const numbered = (prefix: string, kind: UnitKind, titles: readonly (readonly [zh: string, en: string])[]): DemoUnit[] =>
  titles.map(([zh, en], at) => ({ id: `${prefix}-${at + 1}`, kind, title: { zh, en }, under: demoTown }));

export const demoUnits: readonly DemoUnit[] = [
  { id: demoTown, kind: "township", title: { zh: "青禾镇", en: "Qinghe Town" } },
  ...Object.entries(offices).map(([id, title]): DemoUnit => ({ id, kind: "office", title, under: demoTown })),
  ...numbered("village", "village", villages),
  ...numbered("u-ent", "enterprise", demoFirms),
];

const post = (id: string, name: string, role: RoleId, unit: string, portfolio: readonly OfficeId[] = []): DemoPost => ({
  id,
  person: `person-${id}`,
  name,
  role,
  unit,
  portfolio,
});

/** A lead and two clerks for each office that keeps a register: rechecks need a second person. */
const staffed: readonly (readonly [office: OfficeId, names: readonly [lead: string, clerk: string, second: string]])[] = [
  ["economy", ["沈立新", "顾晓燕", "罗志远"]],
  ["stability", ["韩国平", "田春梅", "姜海涛"]],
  ["emergency", ["方建军", "秦雨桐", "白志刚"]],
  ["environment", ["苗玉林", "段小满", "贺长青"]],
  ["agriculture", ["牛向东", "柯秋菊", "尹大鹏"]],
  ["finance", ["余秀兰", "常乐", "孔令辉"]],
  ["construction", ["施正平", "骆文静", "向荣"]],
  ["social_affairs", ["邵慧兰", "裴小雅", "毕守义"]],
  ["labour", ["丁学文", "舒婷婷", "阮志成"]],
  ["culture", ["柳如松", "季晓岚", "戚文博"]],
  ["justice", ["严守正", "卞静怡", "申朗"]],
  ["land", ["田广厚", "左青云", "麻立春"]],
  ["veterans", ["关卫东", "路平安", "封晓军"]],
  ["armed_forces", ["雷振国", "甘露", "武铭"]],
  ["investment", ["池亦舟", "邵文君", "庄启明"]],
  ["party_building", ["章若谷", "乔思源", "卞晓晴"]],
  ["service", ["倪采薇", "裴安然", "盛佳禾"]],
  ["headquarters", ["莫怀远", "虞晴川", "席子健"]],
  ["zone_centre", ["褚云帆", "阮静姝", "危立本"]],
];

export const demoPosts: readonly DemoPost[] = [
  post("demo-secretary", "陆明远", "secretary", demoTown),
  post("demo-mayor", "程静", "mayor", demoTown),
  post("demo-leader-1", "宋长河", "portfolio_leader", demoTown, ["economy", "investment", "zone_centre"]),
  post("demo-leader-2", "叶青", "portfolio_leader", demoTown, ["emergency", "environment", "stability"]),
  // Members of the leading group who head an office: they act for it where another office keeps the book.
  post("demo-leader-finance", "顾望舒", "portfolio_leader", "finance", ["finance", "economy"]),
  post("demo-leader-justice", "蔺知白", "portfolio_leader", "justice", ["justice", "party_government"]),
  post("demo-congress", "吴德厚", "congress_chair", "congress"),
  post("demo-congress-lead", "温素心", "office_lead", "congress"),
  post("demo-congress-clerk", "简宁", "office_clerk", "congress"),
  post("demo-supervisor", "冯雪", "supervisor", "party_government"),
  // The operator of the command line unless told otherwise: fills in for every office (代填) and supervises all of them.
  post("demo-office", "林小雨", "supervisor", demoTown),
  post("demo-party", "江予安", "office_lead", "party_government"),
  post("demo-office-clerk", "许可", "office_clerk", "party_government"),
  post("demo-office-clerk-2", "易知行", "office_clerk", "party_government"),
  ...staffed.flatMap(([office, [lead, clerk, second]]) => [
    post(`demo-${office}`, lead, "office_lead", office),
    post(`demo-${office}-clerk`, clerk, "office_clerk", office),
    post(`demo-${office}-clerk-2`, second, "office_clerk", office),
  ]),
  ...villages.map((_, at) => post(`demo-village-${at + 1}`, `${"赵钱孙李周吴郑王冯陈褚"[at]}村文书`, "village_clerk", `village-${at + 1}`)),
  post("demo-grid", "董小禾", "grid_worker", "village-1"),
  post("demo-enterprise", "朱晨", "enterprise", "u-ent-1"),
  post("demo-deputy", "梁守田", "deputy", "village-2"),
  post("demo-discipline", "石坚", "discipline_officer", "discipline"),
  post("demo-discipline-lead", "严正清", "office_lead", "discipline"),
  post("demo-discipline-clerk", "安如松", "office_clerk", "discipline"),
  post("demo-county", "区督查员", "county_reader", demoTown),
  post("demo-admin", "系统管理员", "administrator", "party_government"),
];
