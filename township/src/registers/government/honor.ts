/** 荣誉: no document, no claim. An honour that was taken back is no longer held, and the year of its grant says so. */
import { field } from "@jiannuo/registers";
import { defineRegister, say, tabled } from "../../define.ts";

const levels = [
  ["honor_national", "国家级荣誉", "National honours", "national"],
  ["honor_provincial", "省级荣誉", "Provincial honours", "provincial"],
  ["honor_city", "市级荣誉", "Honours of the city", "city"],
  ["honor_district", "区级荣誉", "Honours of the district", "district"],
] as const;

const granted = [...levels.map(([measure, , , level]) => ({ measure, when: `level == "${level}"` })), { measure: "held_count" as const }];

export const honor = defineRegister({
  id: "honor",
  version: 1,
  title: say("荣誉", "Honours"),
  purpose: say("镇和所辖单位获得的荣誉，一项一条，有文件为凭", "One line for each honour of the town and its bodies, with its document"),
  sources: [{ kind: "law", text: "《评比达标表彰活动管理办法》（中办发〔2018〕69号）" }],
  keeper: "party_government",
  door: { main: "here" },
  fields: {
    title: field.text("荣誉名称", "Honour"),
    level: field.code("级别", "Level", {
      national: ["国家", "National"],
      provincial: ["省", "Provincial"],
      city: ["市", "City"],
      district: ["区", "District"],
    }),
    holder: field.text("获得单位", "Held by"),
    applied_on: field.day("申报日期", "Applied on"),
    publicised_on: field.day("公示日期", "Publicised on"),
    granted_on: field.day("授予日期", "Granted on"),
    issuer: field.text("授予单位", "Granted by"),
    doc_no: field.text("文号", "Document number"),
    document: field.files("文件（证书）", "Document"),
    revoked_on: field.day("撤销日期", "Revoked on"),
    reason: field.text("原因", "Reason", 500),
  },
  states: {
    applied: { title: say("已申报", "Applied") },
    publicised: { title: say("公示中", "Publicised") },
    granted: { title: say("已授予", "Granted"), isEnd: true },
    revoked: { title: say("已撤销", "Revoked"), isEnd: true },
    failed: { title: say("未获授予", "Not granted"), isEnd: true },
  },
  acts: {
    apply: {
      title: say("登记申报", "Apply"),
      from: "new",
      to: "applied",
      by: ["keeper", "role:office_lead", "role:office_clerk"],
      needs: ["title", "level", "holder", "applied_on"],
      happensOn: "applied_on",
    },
    publicise: {
      title: say("登记公示", "Publicise"),
      from: ["applied"],
      to: "publicised",
      by: ["keeper"],
      needs: ["publicised_on"],
      happensOn: "publicised_on",
    },
    grant: {
      title: say("登记授予", "Grant"),
      from: ["applied", "publicised"],
      to: "granted",
      by: ["keeper"],
      needs: ["granted_on", "issuer", "doc_no"],
      asks: ["document"],
      happensOn: "granted_on",
      posts: granted,
    },
    record: {
      title: say("登记直接授予", "Record one that was not applied for"),
      from: "new",
      to: "granted",
      by: ["keeper"],
      needs: ["title", "level", "holder", "granted_on", "issuer", "doc_no"],
      asks: ["document"],
      happensOn: "granted_on",
      posts: granted,
    },
    revoke: {
      title: say("登记撤销", "Revoke"),
      from: ["granted"],
      to: "revoked",
      by: ["keeper"],
      needs: ["revoked_on", "reason"],
      happensOn: "revoked_on",
      posts: [
        ...levels.map(([measure, , , level]) => ({ measure, amount: "-1", when: `level == "${level}"`, on: "granted_on" as const })),
        { measure: "held_count", amount: "-1" },
      ],
    },
    fail: { title: say("登记未获授予", "Not granted"), from: ["applied", "publicised"], to: "failed", by: ["keeper"], needs: ["reason"] },
  },
  measures: {
    ...tabled(levels, ([, zh, en]) => ({
      kind: "flow" as const,
      title: say(zh, en),
      unit: "项",
      version: 1,
      definition: say(
        "期间内授予、有文件且未撤销的荣誉，按授予日计",
        "Honours granted in the period with a document and not revoked, by the day of the grant",
      ),
    })),
    held_count: {
      kind: "stock",
      title: say("保持的荣誉", "Honours held"),
      unit: "项",
      version: 1,
      definition: say("期末已授予、未撤销的荣誉", "Honours granted and not revoked at the end of the period"),
    },
  },
  list: ["title", "level", "holder", "granted_on", "issuer", "doc_no"],
  publishable: ["title", "level", "holder", "granted_on", "issuer"],
});
