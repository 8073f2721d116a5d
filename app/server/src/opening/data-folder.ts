/** JIANNUO_DATA, default ./data. */
import { resolve } from "node:path";

export const dataFolderFrom = (env: NodeJS.ProcessEnv): string => resolve(env["JIANNUO_DATA"] || "data");
