/** 机构: offices, headquarters, service centre and villages as they were set up, with a change of name and one that was dissolved. */
import type { Day } from "@jiannuo/quantity";
import { type OfficeId, offices } from "../../offices.ts";
import { lives } from "../lives.ts";
import { demoUnits } from "../people.ts";
import type { DemoStep } from "../step.ts";

interface Body {
  readonly name: string;
  readonly kind: string;
  readonly parent: string;
  readonly setUp: Day;
  readonly unit?: string;
  readonly renamed?: readonly [on: Day, name: string];
  readonly dissolved?: Day;
}

const reform: Day = "2019-12-16";
const town = "青禾镇";
const stations: readonly OfficeId[] = ["land", "justice"];
const institutions: readonly OfficeId[] = ["service", "veterans", "culture", "labour"];
const zone: readonly OfficeId[] = ["headquarters", "zone_centre"];

const kindOf = (office: OfficeId): string =>
  stations.includes(office) ? "station" : institutions.includes(office) ? "institution" : "office";

const bodies: readonly Body[] = [
  ...(Object.keys(offices) as OfficeId[])
    .filter((office) => !zone.includes(office))
    .map((office): Body => ({ name: offices[office].zh, kind: kindOf(office), parent: town, setUp: reform, unit: office })),
  { name: offices.headquarters.zh, kind: "headquarters", parent: "演示区", setUp: "2023-10-16", unit: "headquarters" },
  { name: offices.zone_centre.zh, kind: "institution", parent: "演示区", setUp: "2023-11-27", unit: "zone_centre" },
  ...demoUnits
    .filter(({ kind }) => kind === "village")
    .map(({ id, title }): Body => ({ name: title.zh, kind: "village", parent: town, setUp: "2008-06-16", unit: id })),
  { name: "农技推广站", kind: "institution", parent: town, setUp: "2012-03-19", renamed: ["2020-06-15", "农业综合服务站"] },
  { name: "镇城管中队", kind: "institution", parent: town, setUp: "2014-05-12", dissolved: "2021-07-19" },
  { name: "产业园筹建办公室", kind: "headquarters", parent: town, setUp: "2022-03-07", dissolved: "2023-11-27" },
];

const by = "demo-office-clerk";

export const bodySteps = (): DemoStep[] =>
  lives(bodies, ({ name, kind, parent, setUp, unit, renamed, dissolved }, at) => [
    [
      by,
      "set_up",
      setUp,
      {
        name,
        kind,
        parent,
        set_up_on: setUp,
        doc_no: `演示编〔${setUp.slice(0, 4)}〕${at + 3}号`,
        ...(unit === undefined ? {} : { unit }),
      },
    ],
    renamed && [by, "change", renamed[0], { changed_on: renamed[0], name: renamed[1], doc_no: `演示编〔${renamed[0].slice(0, 4)}〕18号` }],
    dissolved && [by, "dissolve", dissolved, { dissolved_on: dissolved, doc_no: `演示编〔${dissolved.slice(0, 4)}〕27号` }],
  ]);
