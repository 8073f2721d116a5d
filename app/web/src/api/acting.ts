/** At a machine that an office shares each act names whose it is, and bears that person's PIN. The question is put by whoever shows pages. */
import { createCell } from "../kit/cell.ts";
import type { Problem } from "./types.ts";

interface Acting {
  readonly post: string;
  readonly pin: string;
}

/** Asks who acts; undefined from it where nobody would. No question at a person's own account. */
export const actingQuestion = createCell<(() => Promise<Acting | undefined>) | undefined>(undefined);

const unnamed: Problem = {
  type: "/api/docs#CHOOSE_PERSON",
  title: "Choose whose act it is",
  status: 422,
  code: "CHOOSE_PERSON",
  detail: { zh: "没有选是谁办的，没有办成。", en: "Nobody was chosen whose act it is; nothing was done." },
};

const isAct = ({ method, url }: Request): boolean =>
  method !== "GET" && !/^\/api\/(auth|me|sign-in|kept)(\/|$)/.test(new URL(url).pathname);

export const nameActing = async (request: Request): Promise<Request | Response> => {
  const ask = actingQuestion.get();
  if (!ask || !isAct(request)) return request;
  const acting = await ask();
  if (!acting) return Response.json(unnamed, { status: 422 });
  request.headers.set("x-acting-post", acting.post);
  request.headers.set("x-acting-pin", acting.pin);
  return request;
};
