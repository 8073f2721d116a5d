export { local } from "./local.ts";
export { type OfficeId, type UnitKind, offices } from "./offices.ts";
export { registers } from "./registers/index.ts";
export { type RoleId, roles } from "./roles.ts";
export { type DemoPost, type DemoUnit, demoPosts, demoSince, demoTown, demoUnits } from "./demo/people.ts";
export type { DemoCommand, DemoSheet } from "./demo/step.ts";
export { demonstration } from "./demo/year.ts";
