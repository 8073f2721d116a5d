/** Roles and what each may see (办法见 HANDBOOK §5): a role belongs to a post, and the post carries the duty. */
import type { Words } from "@jiannuo/quantity";
import type { RoleDefinition, ScopeTemplate } from "@jiannuo/registers";

interface Role extends RoleDefinition {
  readonly title: Words;
  readonly scopes: readonly ScopeTemplate[];
}

/** Registers that the presidium oversees on behalf of the congress. */
const overseen = ["project", "livelihood_project", "npc_suggestion", "npc_supervision", "finance_item", "three_public_expense"];

type Powers = { readonly writes?: true; readonly leads?: true } & Pick<RoleDefinition, "opens" | "oversees" | "appoints">;

const role = (title: readonly [zh: string, en: string], { writes, leads, ...powers }: Powers, ...scopes: ScopeTemplate[]) => ({
  title: { zh: title[0], en: title[1] },
  isWriter: writes ?? false,
  isLead: leads ?? false,
  ...powers,
  scopes,
});

const table = {
  secretary: role(["党委书记", "Party secretary"], { opens: "seen", oversees: true, appoints: "all" }, { clearance: 1 }),
  mayor: role(["镇长", "Mayor"], { opens: "seen", oversees: true }, { clearance: 1 }),
  portfolio_leader: role(
    ["分管领导", "Leader in charge"],
    { writes: true, leads: true },
    { keepers: "portfolio", clearance: 1 },
    { isOwnOnly: true, clearance: 1 },
  ),
  congress_chair: role(["人大主席", "Congress chair"], { oversees: true }, { registers: overseen, clearance: 0 }),
  supervisor: role(["督查专员", "Supervision officer"], { writes: true }, { clearance: 0 }, { keepers: "own", clearance: 1 }),
  office_lead: role(
    ["办（所）负责人", "Office lead"],
    { writes: true, leads: true, opens: "kept", oversees: true, appoints: "unit" },
    { keepers: "own", clearance: 2 },
  ),
  office_clerk: role(["办（所）经办人", "Office clerk"], { writes: true, opens: "kept" }, { keepers: "own", clearance: 1 }),
  village_clerk: role(["村（社区）干部", "Village clerk"], { writes: true }, { places: "own", clearance: 1 }),
  grid_worker: role(["网格员", "Grid worker"], { writes: true }, { isOwnOnly: true, clearance: 1 }),
  enterprise: role(["企业联络员", "Enterprise contact"], {}, { isOwnOnly: true, clearance: 0 }),
  deputy: role(["人大代表", "Deputy"], {}, { registers: ["livelihood_project", "npc_suggestion"], clearance: 0 }),
  discipline_officer: role(
    ["纪委监督员", "Discipline officer"],
    { writes: true, opens: "kept", oversees: true },
    { clearance: 1 },
    { keepers: "own", clearance: 2 },
  ),
  county_reader: role(["区督查室", "County supervision"], {}, { clearance: 0 }),
  administrator: role(["系统管理员", "Administrator"], { oversees: "log", appoints: "all" }),
} as const;

export type RoleId = keyof typeof table;

export const roles = Object.fromEntries(Object.entries(table).map(([id, value]) => [id, { id, ...value }])) as unknown as Record<
  RoleId,
  Role
>;
