/** Sends files or pasted text to be read, one after the other; a refused file does not hold up the next. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, dataOf, ProblemError } from "../../api/client.ts";
import { readingsQuery } from "../../api/queries.ts";
import type { FullReading, Problem } from "../../api/types.ts";

export interface Upload {
  readonly name: string;
  readonly body: Blob;
}

interface Refused {
  readonly name: string;
  readonly problem: Problem;
}

export interface UploadState {
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly refused: readonly Refused[];
  /** Names of files that had been read before. */
  readonly known: readonly string[];
}

const idle: UploadState = { progress: undefined, refused: [], known: [] };

const send = async ({ name, body }: Upload): Promise<{ reading: FullReading; isKnown: boolean }> => {
  let isKnown = false;
  const reading = await dataOf<FullReading>(
    api
      .POST("/api/readings", {
        params: { query: { name } },
        // The document knows bytes only as a string; what is sent is the file itself.
        body: "",
        bodySerializer: () => body,
        headers: { "content-type": "application/octet-stream" },
      })
      .then((answer) => {
        isKnown = answer.response.status === 200;
        return answer;
      }),
  );
  return { reading, isKnown };
};

/** `upload` resolves with the readings that came of it, in the order given. */
export const useUpload = (): UploadState & { upload: (uploads: readonly Upload[]) => Promise<FullReading[]> } => {
  const client = useQueryClient();
  const [state, setState] = useState(idle);
  const upload = async (uploads: readonly Upload[]): Promise<FullReading[]> => {
    const made: FullReading[] = [];
    const refused: Refused[] = [];
    const known: string[] = [];
    for (const [done, one] of uploads.entries()) {
      setState({ progress: { done: done + 1, all: uploads.length }, refused: [...refused], known: [...known] });
      try {
        const { reading, isKnown } = await send(one);
        made.push(reading);
        if (isKnown) known.push(one.name);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        refused.push({ name: one.name, problem: error.problem });
      }
    }
    setState({ progress: undefined, refused, known });
    await client.invalidateQueries({ queryKey: readingsQuery.queryKey });
    return made;
  };
  return { ...state, upload };
};
