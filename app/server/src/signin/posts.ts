/** Which posts somebody may act through today, as the directory of the books has it. */
import type { Day } from "@jiannuo/quantity";
import { type Post, isInPost } from "@jiannuo/registers";
import { type RoleId, roles } from "@jiannuo/township";
import { sql } from "kysely";
import { type Directory, postOn, readDirectory } from "../books/directory.ts";
import { readsDrafts } from "../reports/rights.ts";
import type { Store } from "../store/store.ts";
import type { Colleague, OwnPost } from "./signed-in.ts";

/** The directory, read again where its version says so. */
export const directoryOf = (store: Store, tenant: number): (() => Promise<Directory>) => {
  let kept: Directory | undefined;
  return async () => {
    kept = await store.asKeeper(tenant, async (tx) => {
      const { rows } = await sql<{ version: number }>`select version from directory where tenant = ${tenant}`.execute(tx);
      return kept?.version === (rows[0]?.version ?? 0) ? kept : readDirectory(tx, tenant);
    });
    return kept;
  };
};

/** Posts that somebody holds on the day. */
export const inForce = (directory: Directory, today: Day): Post[] =>
  [...directory.posts.keys()].flatMap((id) => {
    const post = postOn(directory, id, today);
    return post && isInPost(post, today) ? [post] : [];
  });

const unitIdOf = ({ unit }: Post): string => unit.slice(unit.lastIndexOf("/") + 1);

const titleOf = ({ role }: Post) => roles[role.id as RoleId].title;

const ownPost = (directory: Directory, post: Post): OwnPost => {
  const id = unitIdOf(post);
  return {
    id: post.id,
    title: titleOf(post),
    role: post.role.id,
    unit: { id, path: post.unit, title: directory.units.get(id)?.title ?? { zh: id, en: id } },
    isWriter: post.role.isWriter,
    isLead: post.role.isLead,
    readsDrafts: readsDrafts(post),
  };
};

export const postsOf = (directory: Directory, person: string, today: Day): OwnPost[] =>
  inForce(directory, today)
    .filter((post) => post.person === person)
    .map((post) => ownPost(directory, post));

/** How much a role may see of what is sensitive: what lies open on a shared machine is what its least trusted post sees. */
const clearanceOf = ({ role }: Post): number => Math.max(-1, ...roles[role.id as RoleId].scopes.map(({ clearance }) => clearance));

/** @returns through which post a shared machine reads, and who may be chosen at it */
export const officeOf = (directory: Directory, unit: string, today: Day): { posts: OwnPost[]; people: Colleague[] } => {
  const posts = inForce(directory, today)
    .filter((post) => unitIdOf(post) === unit)
    .toSorted((a, b) => Number(a.role.isLead) - Number(b.role.isLead) || clearanceOf(a) - clearanceOf(b) || (a.id < b.id ? -1 : 1));
  return {
    posts: posts.slice(0, 1).map((post) => ownPost(directory, post)),
    people: posts
      .filter(({ role }) => role.isWriter)
      .map((post) => ({ post: post.id, person: post.person, name: post.name, title: titleOf(post) })),
  };
};
