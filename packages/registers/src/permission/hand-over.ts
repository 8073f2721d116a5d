/** 移交: a post goes to the next person. What is open in it goes along; what was done keeps the name of who did it. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import { type Post, isInReach, isWithin } from "./actor.ts";

/**
 * Whether `actor` may hand `post` over to a person; undefined where they may. Nobody gives away their own post or takes one themselves.
 * An office lead replaces a clerk: `mayHandOver(lead, clerk, "p-7")` → undefined; with the lead's own person id: → SAME_PERSON.
 */
export const mayHandOver = (actor: Post, post: Post, toPerson: string): Refusal | undefined => {
  const { appoints } = actor.role;
  const isTheirs =
    (appoints === "all" && isInReach(actor, post.unit)) || (appoints === "unit" && !post.role.isLead && isWithin(post.unit, actor.unit));
  if (!isTheirs)
    return refuse(
      "NOT_YOURS",
      "岗位移交须由本单位负责人或管理员办理",
      "handing a post over is for the lead of the unit or an administrator",
    );
  if (post.person === actor.person || toPerson === actor.person)
    return refuse(
      "SAME_PERSON",
      "本人的岗位须由他人办理移交，也不能移交给自己",
      "your own post is handed over by somebody else, and none to yourself",
    );
  if (toPerson === post.person) return refuse("SAME_HOLDER", `${post.name}已经在这个岗位上`, `${post.name} holds this post already`);
  return undefined;
};
