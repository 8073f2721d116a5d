/** What the demonstration has beside its acts: the document that its entries name, 期初数 and 报数. */
import { isRefusal } from "@jiannuo/quantity";
import { demoDeclared, demoDocument, demoOpenings } from "@jiannuo/township";
import type { Books, BulkAnswer, Refusals } from "../books/books.ts";
import { isRefused } from "../books/refused.ts";
import type { Files } from "../files/files.ts";

const rowsRefused = (answer: object): BulkAnswer["refused"] => ("refused" in answer ? (answer as BulkAnswer).refused : []);

/** @throws where something of the demonstration is refused: that is a bug */
export const must = <T extends object>(what: string, answer: T | Refusals): T => {
  const said = isRefused(answer)
    ? answer.map(({ because }) => because.en)
    : rowsRefused(answer).flatMap(({ row, because }) => because.map((refusal) => `row ${row}: ${refusal.because.en}`));
  if (said.length > 0) throw new Error(`the demonstration was refused: ${what}: ${said.slice(0, 3).join("; ")}`);
  return answer as T;
};

/** Every post that names the document has taken it in; it lies beside the database like any other. */
export const attachDocument = async (books: Books, files: Files, posts: readonly string[]): Promise<void> => {
  const { text, sha256, bytes } = demoDocument;
  const kept = await files.put(Buffer.from(text));
  if (isRefusal(kept)) throw new Error(kept.because.en);
  for (const post of new Set(posts)) must(post, await books.attach(post, { sha256, name: "演示材料.txt", type: "text/plain", bytes }));
};

/** What is there already stays. */
export const enterBeside = async (books: Books): Promise<void> => {
  for (const opening of demoOpenings) {
    const who = `demo-${opening.keeper.split("/").at(-1)}`;
    const there = must(who, await books.openings(who, { measure: opening.measure }));
    if (there.length === 0) must(opening.measure, await books.open(who, opening));
  }
  for (const { suppliedBy, reviewedBy, supplier: _, reviewer: __, ...declared } of demoDeclared) {
    const there = must(suppliedBy, await books.declared(suppliedBy, { measure: declared.measure }));
    if (there.length > 0) continue;
    const { id } = must(declared.measure, await books.declare(suppliedBy, declared));
    must(declared.measure, await books.review(reviewedBy, id));
  }
};
