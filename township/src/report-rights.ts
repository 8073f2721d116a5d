/** Who has what to do with the town's own report (办法见 HANDBOOK §5, column “report”): who drafts it, who reads drafts, and the steps by which it is signed. */
import type { Words } from "@jiannuo/quantity";
import type { OfficeId } from "./offices.ts";
import type { RoleId } from "./roles.ts";

/** Posts of these roles; with offices, only those that stand in one of them. */
interface Holders {
  readonly roles: readonly RoleId[];
  readonly offices?: readonly OfficeId[];
}

/** A step on the way of a draft: whoever signs it has read this version and stands for it. */
export interface SignOffStep {
  readonly id: string;
  readonly title: Words;
  readonly by: readonly Holders[];
}

const drafters: readonly Holders[] = [{ roles: ["supervisor"] }, { roles: ["office_lead", "office_clerk"], offices: ["party_government"] }];

const step = (id: string, zh: string, en: string, ...by: readonly Holders[]): SignOffStep => ({ id, title: { zh, en }, by });

export const reportRights = {
  /** Whoever reads drafts sees the figures in them whole, whatever registers they see otherwise: a report has one number. */
  reads: [
    {
      roles: [
        "secretary",
        "mayor",
        "portfolio_leader",
        "congress_chair",
        "supervisor",
        "office_lead",
        "office_clerk",
        "discipline_officer",
      ],
    },
  ] as readonly Holders[],
  drafts: drafters,
  /** 订正: the second person of a correction after the report was given. */
  approves: [{ roles: ["secretary", "mayor", "portfolio_leader"] }] as readonly Holders[],
  /** In their order; 大会审议修改 is written in by whoever organises the congress. */
  steps: [
    step("offices", "部门", "Offices", { roles: ["office_lead"] }),
    step("leaders", "分管", "Leaders in charge", { roles: ["portfolio_leader"] }),
    step("comments", "征求意见", "Comments sought", ...drafters),
    step("mayor", "镇长", "Mayor", { roles: ["mayor"] }),
    step("committee", "党委", "Party committee", { roles: ["secretary"] }),
    step(
      "congress",
      "大会审议修改",
      "Amended by the congress",
      { roles: ["congress_chair"] },
      { roles: ["office_lead"], offices: ["congress"] },
    ),
  ] as readonly SignOffStep[],
} as const;

/** Whether a post of this role in this office is one of them. */
export const isAmong = (holders: readonly Holders[], { role, office }: { readonly role: string; readonly office: string }): boolean =>
  holders.some(
    ({ roles, offices }) => roles.some((one) => one === role) && (offices === undefined || offices.some((one) => one === office)),
  );
