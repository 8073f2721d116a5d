/** 查看个人信息: masked fields are opened by whoever works on the entry or answers for it, with a reason, and it is logged. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Entry } from "../journal/entry.ts";
import { type Post, isWithin } from "./actor.ts";

/**
 * Whether a post that sees the entry may open its personal data; undefined where it may.
 * A clerk of the keeping office may telephone a visitor: `mayUnmask(clerk, visit)` → undefined. A leader in charge may not: → NOT_YOURS.
 */
export const mayUnmask = (post: Post, { author, keeper }: Pick<Entry, "author" | "keeper">): Refusal | undefined => {
  const { opens } = post.role;
  if (author === post.id || opens === "seen" || (opens === "kept" && isWithin(keeper, post.unit))) return undefined;
  return refuse(
    "NOT_YOURS",
    "个人信息须由主管办（所）或登记人查看，您看到的是脱敏后的内容",
    "personal data is opened by the keeping office or by whoever entered it; you see it masked",
  );
};
