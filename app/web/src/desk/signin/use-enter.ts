/** Signs in, and learns who that is. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemError, api, dataOf, doneOf } from "../../api/client.ts";
import { type Me, forgetOthers } from "../../api/me.ts";
import type { Problem } from "../../api/types.ts";

export interface Enter {
  readonly enter: (username: string, password: string) => Promise<void>;
  readonly isEntering: boolean;
  readonly refusal: Problem | undefined;
}

export const useEnter = (): Enter => {
  const client = useQueryClient();
  const [isEntering, setEntering] = useState(false);
  const [refusal, setRefusal] = useState<Problem>();
  const enter = async (username: string, password: string): Promise<void> => {
    if (isEntering) return;
    setEntering(true);
    setRefusal(undefined);
    try {
      await doneOf(api.POST("/api/auth/sign-in/username", { body: { username, password } }));
      forgetOthers(client, await dataOf<Me>(api.GET("/api/me")));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error.problem);
    } finally {
      setEntering(false);
    }
  };
  return { enter, isEntering, refusal };
};
