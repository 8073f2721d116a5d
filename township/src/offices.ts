/** Offices (办所) of a standard township. Names and number vary from town to town: another town replaces this table and nothing else. */
import type { Words } from "@jiannuo/quantity";

export type UnitKind = "office" | "village" | "enterprise" | "station";

const table = {
  party_government: ["党政办", "Party and Government Office"],
  party_building: ["党建办", "Party Building Office"],
  economy: ["经济发展办", "Economic Development Office"],
  investment: ["招商办", "Investment Office"],
  agriculture: ["农业农村办", "Agriculture and Rural Office"],
  construction: ["村镇建设办", "Construction Office"],
  environment: ["生态环保办", "Environment Office"],
  social_affairs: ["社会事务办", "Social Affairs Office"],
  labour: ["人社所", "Labour Station"],
  finance: ["财政所", "Finance Office"],
  stability: ["综治中心（信访办）", "Stability Centre"],
  justice: ["司法所", "Justice Station"],
  emergency: ["应急管理办", "Emergency Office"],
  land: ["自然资源所", "Land Station"],
  culture: ["文化站", "Culture Station"],
  service: ["为民服务中心", "Service Centre"],
  veterans: ["退役军人服务站", "Veterans' Station"],
  armed_forces: ["武装部", "Armed Forces Department"],
  discipline: ["纪委", "Discipline Commission"],
  congress: ["人大主席团", "Congress Presidium"],
  headquarters: ["功能区指挥部", "Zone Headquarters"],
  zone_centre: ["功能区服务中心", "Zone Service Centre"],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type OfficeId = keyof typeof table;

export const offices = Object.fromEntries(Object.entries(table).map(([id, [zh, en]]) => [id, { zh, en }])) as Record<OfficeId, Words>;
