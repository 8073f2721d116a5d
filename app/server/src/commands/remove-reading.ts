/** Removes a report with its items and reviews, for good: it may have been the wrong file. */
import { type Refusal, refuse } from "@jiannuo/quantity";
import type { Actor, Store } from "../store/store.ts";
import { noReading } from "./not-found.ts";

export const removeReading = ({ withTenant }: Store, actor: Actor, id: string): Promise<Refusal | undefined> =>
  withTenant(actor, async (tx) => {
    const found = await tx
      .selectFrom("reading")
      .where("tenant", "=", actor.tenant)
      .where("id", "=", id)
      .select("sample")
      .executeTakeFirst();
    if (!found) return noReading(id);
    if (found.sample) return refuse("SAMPLE_STAYS", "示例报告不能删除。", "The sample report cannot be removed.");
    await tx.deleteFrom("reading").where("tenant", "=", actor.tenant).where("id", "=", id).execute();
    return undefined;
  });
