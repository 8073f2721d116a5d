export { type Refusal, type Words, isRefusal, refuse } from "./refusal.ts";
