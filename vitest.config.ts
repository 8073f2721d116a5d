import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Three kinds of tests by their file name: `.test.ts` pure, `.store.test.ts` with a real database, `.e2e.ts` in a real browser. */
const resolve = { conditions: ["source"] };
const ssr = { resolve: { conditions: ["source"], externalConditions: ["source"] } };
/** What is dear to make is made once a run. */
const globalSetup = ["testing/run-folder.ts"];
/** Two also where there are two cores: a test with a database waits for the disk and for the server as often as for itself. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "unit",
          include: ["*.test.ts", "packages/**/*.test.ts", "township/**/*.test.ts", "app/**/*.test.{ts,tsx}"],
          exclude: ["**/*.store.test.ts", "**/node_modules/**", "**/dist/**"],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "store",
          include: ["app/**/*.store.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
          // Against one that hangs; several at a time on a small machine are slow.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "browser",
          include: ["app/e2e/src/**/*.e2e.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          globalSetup,
          fileParallelism: false,
        },
      },
    ],
  },
});
