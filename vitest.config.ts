import { defineConfig } from "vitest/config";

/** Three kinds of tests by their file name: `.test.ts` pure, `.store.test.ts` with a real database, `.e2e.ts` in a real browser. */
const resolve = { conditions: ["source"] };
const ssr = { resolve: { conditions: ["source"], externalConditions: ["source"] } };

export default defineConfig({
  test: {
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: { name: "browser", include: ["app/e2e/src/**/*.e2e.ts"], testTimeout: 90_000, hookTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
});
