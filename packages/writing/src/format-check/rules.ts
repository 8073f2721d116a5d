/** Every rule of the format check, in the order in which a paper is looked at. */
import type { Words } from "@jiannuo/quantity";
import type { Rule } from "./rule.ts";
import { attachmentRules } from "./rules/attachments.ts";
import { bodyRules } from "./rules/body.ts";
import { headingRules } from "./rules/headings.ts";
import { pageRules } from "./rules/page.ts";
import { pageNumberRules } from "./rules/page-number.ts";
import { sentPaperRules } from "./rules/sent-paper.ts";
import { titleRules } from "./rules/title.ts";
import { writingRules } from "./rules/writing.ts";

export const FORMAT_RULES: readonly Rule[] = [
  ...pageRules,
  ...pageNumberRules,
  ...titleRules,
  ...headingRules,
  ...bodyRules,
  ...writingRules,
  ...attachmentRules,
  ...sentPaperRules,
];

/** What each rule is called and where it stands in the standard, by its id. */
export const formatRules: ReadonlyMap<string, { readonly title: Words; readonly source: string }> = new Map(
  FORMAT_RULES.map(({ id, title, source }) => [id, { title, source }]),
);
