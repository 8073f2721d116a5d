/** Registers of the measurement: logs of one shape, four postings when opened and two when finished, of six offices and very different size, as in a real town. */
import { definerFor, field } from "@jiannuo/registers";

const say = (zh, en) => ({ zh, en });

/** Office and its share of all entries; the first is the register that is measured. */
export const shares = [
  ["economy", 0.5],
  ["stability", 0.2],
  ["emergency", 0.1],
  ["environment", 0.1],
  ["agriculture", 0.06],
  ["finance", 0.04],
];

export const registerOf = (office) => `service_${office}`;

const flow = (zh, en, unit) => ({ kind: "flow", title: say(zh, en), unit, version: 1, definition: say(zh, en) });

const { defineRegister } = definerFor();

const serviceOf = (office) =>
  defineRegister({
    id: registerOf(office),
    version: 1,
    title: say("走访服务", "Service visits"),
    purpose: say("一次服务一条", "One line for each service"),
    sources: [{ kind: "custom", text: "走访服务制度" }],
    keeper: office,
    door: { main: "here" },
    fields: {
      village: field.unit("村（社区）", "Village", "village"),
      enterprise: field.unit("企业", "Enterprise", "enterprise"),
      served_on: field.day("服务日期", "Served on"),
      kind: field.code("类别", "Kind", {
        labour: ["用工", "Labour"],
        finance: ["融资", "Finance"],
        land: ["用地", "Land"],
        policy: ["政策", "Policy"],
      }),
      persons: field.count("服务人数", "Persons", "人", { least: "1" }),
      note: field.text("情况", "Note", 500),
      finished_on: field.day("办结日期", "Finished on"),
    },
    placeField: "village",
    states: { open: { title: say("在办", "Open") }, done: { title: say("已办结", "Done"), isEnd: true } },
    acts: {
      record: {
        title: say("登记", "Record"),
        from: "new",
        to: "open",
        by: ["keeper", "place"],
        needs: ["village", "enterprise", "served_on", "kind", "persons", "note"],
        happensOn: "served_on",
        posts: [
          { measure: "service_count" },
          { measure: "person_count", amount: "persons" },
          { measure: "enterprise_count", subject: "enterprise" },
          { measure: "standing_count" },
        ],
      },
      finish: {
        title: say("办结", "Finish"),
        from: ["open"],
        to: "done",
        by: ["keeper", "place"],
        needs: ["finished_on"],
        happensOn: "finished_on",
        posts: [{ measure: "finished_count" }, { measure: "finished_persons", amount: "persons" }],
      },
    },
    measures: {
      service_count: flow("服务次数", "Services", "次"),
      person_count: flow("服务人次", "Persons served", "人次"),
      finished_count: flow("办结件数", "Finished", "件"),
      finished_persons: flow("办结人次", "Persons of finished", "人次"),
      enterprise_count: { ...flow("服务企业家数", "Enterprises served", "家"), kind: "distinct" },
      standing_count: { ...flow("累计服务", "Services so far", "次"), kind: "stock" },
    },
    list: ["note", "village", "served_on", "kind", "persons"],
  });

export const registers = shares.map(([office]) => serviceOf(office));
