/** The yearly report of the township: its outline, and the set phrases that drafts are looked through for. */
export { reportOutline } from "./outline.ts";
export { setPhrases } from "./phrases-in-use.ts";
