/** Asks the server that holds the data folder, by the token that it left there. */
import type { Refusals } from "../books/books.ts";
import { linesOf } from "../backup/lines.ts";
import type { Answers, Ask, CommandName } from "./asks.ts";
import { type Message, messageType } from "./message.ts";
import type { Token } from "./token.ts";

/** Undefined where nobody answers there, or somebody who is not that server. */
const post = async ({ address, token }: Token, command: string, ask: object): Promise<Response | undefined> => {
  try {
    const response = await fetch(`${address}/api/local/${command}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify(ask),
    });
    return response.headers.get("content-type")?.startsWith(messageType) ? response : undefined;
  } catch {
    return undefined;
  }
};

/** Whether the server that left the token is there. */
export const isThere = async (token: Token): Promise<boolean> => (await post(token, "hello", {})) !== undefined;

/** @throws where the server fails, or goes away before it has answered */
export const askServer = async <C extends CommandName>(
  token: Token,
  command: C,
  ask: Ask<C>,
  onProgress: (line: string) => void,
): Promise<Answers[C] | Refusals> => {
  const response = await post(token, command, ask);
  if (!response?.body) throw new Error("the server went away");
  for await (const line of linesOf(response.body)) {
    if (line === "") continue;
    const message: Message<Answers[C]> = JSON.parse(line);
    if ("progress" in message) onProgress(message.progress);
    else if ("answer" in message) return message.answer;
    else if ("refused" in message) return message.refused;
    else throw new Error(message.failed);
  }
  throw new Error("the server went away before it had answered");
};
