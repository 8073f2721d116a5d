export { type Served, serve } from "./main.ts";
