/** The books as a command reaches them: opened here, or through the server that has them open. */
import { type Refusal, isRefusal } from "@jiannuo/quantity";
import type { Refusals } from "../books/books.ts";
import { answer } from "./answer.ts";
import { askServer, isThere } from "./ask-server.ts";
import type { Answers, Ask, CommandName } from "./asks.ts";
import { openHome } from "./home.ts";
import { type Place, openPatiently } from "./place.ts";
import { findToken } from "./token.ts";

export interface Session {
  readonly ask: <C extends CommandName>(command: C, ask: Ask<C>) => Promise<Answers[C] | Refusals>;
  readonly close: () => Promise<void>;
}

/** As long as the first command of all takes to enter the demonstration on a slow machine. */
const patienceMs = 30_000;

const throughServer = async ({ dataFolder }: Place, onProgress: (line: string) => void): Promise<Session | undefined> => {
  const token = findToken(dataFolder);
  if (!token || !(await isThere(token))) return undefined;
  return { ask: (command, ask) => askServer(token, command, ask, onProgress), close: async () => {} };
};

/** @param onProgress lines for the person who waits */
export const openSession = async (place: Place, onProgress: (line: string) => void): Promise<Session | Refusal> => {
  const opened = await openPatiently(place, { patienceMs, onProgress, meanwhile: () => throughServer(place, onProgress) });
  if (isRefusal(opened) || "ask" in opened) return opened;
  const store = opened;
  try {
    const home = await openHome(store, place, onProgress);
    let hasActed = false;
    return {
      ask: (command, ask) => {
        hasActed ||= command === "act" || command === "reverse";
        return answer(home, command, ask, onProgress);
      },
      close: async () => {
        // No server is there to do it a moment later.
        if (hasActed) {
          await home.books.seal();
          await home.books.index();
        }
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
};
