/** All registers of the township, in the order of the handbook's groups. */
import type { RegisterDefinition } from "@jiannuo/registers";
import { countrysideRegisters } from "./countryside/index.ts";
import { economyRegisters } from "./economy/index.ts";
import { governmentRegisters } from "./government/index.ts";
import { livelihoodRegisters } from "./livelihood/index.ts";

export const registers: readonly RegisterDefinition[] = [
  ...economyRegisters,
  ...countrysideRegisters,
  ...livelihoodRegisters,
  ...governmentRegisters,
];
