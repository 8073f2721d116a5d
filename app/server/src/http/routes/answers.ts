/** What every route may answer besides its success, and files, for the OpenAPI document. */
import { z } from "zod";
import { Problem } from "../schemas.ts";

const problem = (description: string) => ({ description, content: { "application/problem+json": { schema: Problem } } });

export const refusals = { "4xx": problem("refused: what is wrong and what to do"), "5xx": problem("the server failed") };

export const Binary = z.unknown().meta({ type: "string", format: "binary" });

/** Contents of an answer that is a file, one entry a media type. */
export const file = (types: readonly string[]): Record<string, { schema: typeof Binary }> =>
  Object.fromEntries(types.map((type) => [type, { schema: Binary }]));
