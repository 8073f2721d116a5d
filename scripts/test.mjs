/** `npm test`: everything that must hold, from a fresh clone on. Its last line reads `N passed, N failed`. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireNode } from "./node-version.mjs";
import { packaged, run, say } from "./run.mjs";

requireNode();

const end = (passed, failed) => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
};

const { ensureInstalled } = await import("./install.mjs");
if (!(await ensureInstalled())) end(0, 1);
const { ensureBuilt } = await import("./build.mjs");
if (!(await ensureBuilt())) end(0, 1);
const { runChecks } = await import("./checks.mjs");
const checked = await runChecks();

const folder = mkdtempSync(join(tmpdir(), "jiannuo-test-"));
const report = join(folder, "report.json");
const vitest = [
  packaged("vitest/vitest.mjs"),
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
];
const { code } = await run(process.execPath, vitest);
let counted = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] };
try {
  counted = JSON.parse(readFileSync(report, "utf8"));
} catch {
  say("vitest ended without a report");
}
rmSync(folder, { recursive: true, force: true });

/** A file that could not even be loaded, or an error outside a test, fails the run without a failed test to count. */
const failedFiles = counted.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
).length;
const failed = checked.failed + Math.max(counted.numFailedTests + failedFiles, code === 0 ? 0 : 1);
if (counted.numPendingTests > 0)
  say(`${counted.numPendingTests} skipped (no reports beside the repository, or no browser on this machine)`);
end(checked.passed + counted.numPassedTests, failed);
