/**
 * 秸秆禁烧: fire points, and for each village and season a signed report, also when it is zero. An empty table proves nothing;
 * ten years without a fire are twenty seasons that were signed.
 */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";
import { local } from "../../local.ts";

export const strawFire = defineRegister({
  id: "straw_fire",
  version: 1,
  title: say("秸秆禁烧", "Straw-burning ban"),
  purpose: say("禁烧季的火点处置和各村每季签字的零报告", "Fire points in the season, and each village's signed report at its end"),
  sources: [{ kind: "law", text: "《中华人民共和国大气污染防治法》第七十七条" }],
  keeper: "environment",
  door: { main: "here" },
  fields: {
    village: field.unit("村（社区）", "Village", "village"),
    season: field.code("季节", "Season", { summer: ["夏季", "Summer"], autumn: ["秋季", "Autumn"] }),
    found_on: field.day("发现日期", "Found on"),
    source: field.code("来源", "Source", {
      satellite: ["卫星", "Satellite"],
      drone: ["无人机", "Drone"],
      patrol: ["巡查", "Patrol"],
      report: ["举报", "Report"],
    }),
    is_straw: field.yesNo("核实为秸秆焚烧", "Verified as straw"),
    area: field.number("过火面积", "Area burnt", "平方米", { least: "0" }),
    handling: field.text("处置情况", "Handling", 1000),
    penalty: field.text("处罚（问责）", "Penalty", 500),
    fires: field.count("本季火点数", "Fires in the season", "个"),
    signer: field.person("签字人", "Signed by"),
    signed_on: field.day("签字日期", "Signed on"),
    season_end: field.day("季末日", "Last day of the season"),
  },
  placeField: "village",
  states: {
    found: { title: say("待核实", "To be verified") },
    verified: { title: say("已核实", "Verified") },
    handled: { title: say("已处置", "Handled"), isEnd: true },
    signed: { title: say("已签报", "Signed"), isEnd: true },
  },
  acts: {
    find: {
      title: say("登记火点", "Record a fire point"),
      from: "new",
      to: "found",
      by: ["keeper", "place"],
      needs: ["village", "season", "found_on", "source"],
      happensOn: "found_on",
    },
    verify: {
      title: say("核实", "Verify"),
      from: ["found"],
      to: "verified",
      by: ["keeper"],
      needs: ["is_straw"],
      asks: ["area"],
      posts: [{ measure: "fire_point_count", when: "is_straw", on: "found_on" }],
    },
    handle: { title: say("处置", "Handle"), from: ["verified"], to: "handled", by: ["keeper", "place"], needs: ["handling"] },
    penalise: {
      title: say("登记处罚（问责）", "Record the penalty"),
      from: ["handled"],
      to: "same",
      by: ["keeper"],
      needs: ["penalty"],
      when: { expression: "is_straw", because: say("核实不是秸秆焚烧，不处罚", "It was not straw: nobody is penalised") },
    },
    sign: {
      title: say("签季末报告", "Sign the season's report"),
      from: "new",
      to: "signed",
      by: ["place", "keeper"],
      needs: ["village", "season", "fires", "signer", "signed_on", "season_end"],
      happensOn: "signed_on",
      posts: [
        { measure: "signed_count", on: "season_end" },
        { measure: "season_count", subject: "season", on: "season_end" },
      ],
    },
  },
  rounds: {
    season_report: {
      title: say("各村每季签报（含零报告）", "Each village signs each season, also for zero"),
      rule: "秸秆禁烧工作方案",
      every: { seasons: local.strawSeasons },
      per: "place",
      least: 1,
      closedBy: ["sign"],
    },
  },
  measures: {
    fire_point_count: {
      kind: "flow",
      title: say("火点数", "Fire points"),
      unit: "个",
      version: 1,
      definition: say("核实为秸秆焚烧的火点，按发现日计", "Fires verified as straw, by the day on which they were found"),
    },
    signed_count: {
      kind: "flow",
      title: say("签报份数", "Reports signed"),
      unit: "份",
      version: 1,
      definition: say("各村签字的季末报告，零报告也是一份", "Season's reports signed by villages; a report of zero is one"),
    },
    season_count: {
      kind: "distinct",
      title: say("已签报季数", "Seasons signed"),
      unit: "季",
      version: 1,
      definition: say("有签字报告的季节，一年内同季计一次", "Seasons with a signed report, each once within a year"),
    },
    zero_fire_streak_years: {
      kind: "streak",
      title: say("连续零火点年数", "Years without a fire"),
      unit: "年",
      version: 1,
      of: "season_count",
      least: 2,
      brokenBy: "fire_point_count",
      definition: say(
        "向前连续的、夏秋两季都有签报且无火点的年数；有一季没有签报即中断",
        "Years back in which both seasons were signed and no fire was verified; a season not signed breaks it",
      ),
    },
  },
  list: ["village", "season", "found_on", "fires", "signer"],
  publishable: ["village", "season", "fires"],
});
