/** 众创空间: who moved in, what jobs came with it, who grew out of it. */
import { field } from "@jiannuo/registers";
import { defineRegister, say } from "../../define.ts";

const moveOut = [
  { measure: "tenant_count", amount: "-1" },
  { measure: "job_count", amount: "-jobs" },
] as const;

export const incubator = defineRegister({
  id: "incubator",
  version: 1,
  title: say("众创空间与孵化", "Incubators"),
  purpose: say("众创空间、孵化器的入驻团队和企业，一家一条", "One line for each team or firm in an incubator"),
  sources: [{ kind: "custom", text: "园区众创空间管理办法" }],
  keeper: "zone_centre",
  door: { main: "here" },
  fields: {
    tenant: field.text("入驻团队（企业）", "Tenant"),
    space: field.text("孵化载体", "Space"),
    field_of_work: field.text("领域", "Field"),
    in_on: field.day("入驻日期", "In on"),
    jobs: field.count("带动就业", "Jobs", "人"),
    graduated_on: field.day("毕业日期", "Graduated on"),
    out_on: field.day("退出日期", "Out on"),
    reason: field.text("原因", "Reason", 500),
  },
  states: {
    incubating: { title: say("在孵", "Incubating") },
    graduated: { title: say("已毕业", "Graduated"), isEnd: true },
    left: { title: say("已退出", "Left"), isEnd: true },
  },
  acts: {
    admit: {
      title: say("登记入驻", "Admit"),
      from: "new",
      to: "incubating",
      by: ["keeper"],
      needs: ["tenant", "space", "in_on", "jobs"],
      asks: ["field_of_work"],
      happensOn: "in_on",
      posts: [{ measure: "tenant_count" }, { measure: "job_count", amount: "jobs" }],
    },
    graduate: {
      title: say("登记毕业", "Graduate"),
      from: ["incubating"],
      to: "graduated",
      by: ["keeper"],
      needs: ["graduated_on"],
      happensOn: "graduated_on",
      posts: [...moveOut, { measure: "graduated_count" }],
    },
    leave: {
      title: say("登记退出", "Leave"),
      from: ["incubating"],
      to: "left",
      by: ["keeper"],
      needs: ["out_on", "reason"],
      happensOn: "out_on",
      posts: [...moveOut],
    },
  },
  measures: {
    tenant_count: {
      kind: "stock",
      title: say("在孵团队和企业", "Tenants"),
      unit: "家",
      version: 1,
      definition: say("期末在孵的团队和企业", "Teams and firms incubating at the end of the period"),
    },
    job_count: {
      kind: "stock",
      title: say("在孵带动就业", "Jobs of tenants"),
      unit: "人",
      version: 1,
      definition: say("期末在孵团队和企业入驻时的就业人数之和", "Jobs that the present tenants brought when they moved in"),
    },
    graduated_count: {
      kind: "flow",
      title: say("毕业企业", "Graduates"),
      unit: "家",
      version: 1,
      definition: say("期间内毕业的团队和企业", "Teams and firms that graduated in the period"),
    },
  },
  list: ["tenant", "space", "in_on", "jobs", "graduated_on"],
  publishable: ["tenant", "space", "in_on"],
});
