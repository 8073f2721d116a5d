/** Does something at the server that may move lists, figures and time limits; all of them are asked for again afterwards. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isDeep } from "../api/books.ts";
import { ProblemError } from "../api/client.ts";

interface Sending {
  /** Resolves with undefined where it was refused; what was said is then in `failure`. */
  readonly send: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  readonly failure: ProblemError | undefined;
  readonly isSending: boolean;
}

export const useSend = (): Sending => {
  const client = useQueryClient();
  const [failure, setFailure] = useState<ProblemError>();
  const [isSending, setSending] = useState(false);
  const send = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setSending(true);
    setFailure(undefined);
    try {
      const answer = await work();
      client.removeQueries({ queryKey: ["entries"], type: "inactive", predicate: (query) => isDeep(query as never) });
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" });
      return answer;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFailure(error);
      return undefined;
    } finally {
      setSending(false);
    }
  };
  return { send, failure, isSending };
};
