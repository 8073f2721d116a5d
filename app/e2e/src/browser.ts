/** The browser of the tests: Chromium out of npm, else an installed Chrome, else none (the tests then say that they were skipped). */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

/** `new` is today's Chromium; `109` is the last one that ran on Windows 7, which offices still have. */
export type BrowserVersion = "new" | "109";

const packages: Record<BrowserVersion, string> = { new: "@sparticuz/chromium", "109": "chromium-109" };

/** A host name that only the test browser knows: it leads to 127.0.0.1 but, unlike localhost, is no secure context. */
export const OFFICE_HOST = "office.test";

const installed = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

interface Program {
  readonly path: string;
  /** Where libraries lie that this machine lacks (libnss3 …); the packages bring them too. */
  readonly libraries?: string;
}

const binFolder = (version: BrowserVersion): string | undefined => {
  const entry = createRequire(import.meta.url).resolve(packages[version]);
  return ["..", "../..", "../../..", "../../../.."]
    .map((up) => join(entry, up, "bin"))
    .find((path) => existsSync(join(path, "chromium.br")));
};

/** Libraries out of the package, only where the machine's own are missing: they would shadow newer ones. */
const unpackLibraries = (bin: string, program: string): string | undefined => {
  if (!spawnSync("ldd", [program], { encoding: "utf8" }).stdout?.includes("not found")) return undefined;
  const archive = ["al2023.tar.br", "aws.tar.br"].map((name) => join(bin, name)).find((path) => existsSync(path));
  if (!archive) return undefined;
  spawnSync("tar", ["-x", "-C", dirname(program)], { input: brotliDecompressSync(readFileSync(archive)) });
  return join(dirname(program), "lib");
};

/** The packages bring the program compressed; it is laid out once under the temporary folder. Only Linux x64 can run it. */
const unpack = (version: BrowserVersion): Program | undefined => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const bin = binFolder(version);
  if (!bin) return undefined;
  const path = join(tmpdir(), `jiannuo-chromium-${version}`, "chromium");
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, brotliDecompressSync(readFileSync(join(bin, "chromium.br"))));
    chmodSync(`${path}.${process.pid}`, 0o755);
    renameSync(`${path}.${process.pid}`, path);
  }
  const libraries = unpackLibraries(bin, path);
  return libraries ? { path, libraries } : { path };
};

const findInstalled = (): Program | undefined => {
  const path = installed.find((candidate) => existsSync(candidate));
  return path ? { path } : undefined;
};

const find = (version: BrowserVersion): Program | undefined => unpack(version) ?? (version === "new" ? findInstalled() : undefined);

/** Whether this machine has a browser of that version. */
export const hasBrowser = (version: BrowserVersion = "new"): boolean => find(version) !== undefined;

/** Starts the browser, headless; ends with `browser.close()`. @throws when the machine has none: ask `hasBrowser` first. */
export const launchBrowser = async (version: BrowserVersion = "new"): Promise<Browser> => {
  const program = find(version);
  if (!program) throw new Error(`no browser ${version} on this machine`);
  return await chromium.launch({
    executablePath: program.path,
    ...(program.libraries ? { env: { ...process.env, LD_LIBRARY_PATH: program.libraries } } : {}),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      `--host-resolver-rules=MAP ${OFFICE_HOST} 127.0.0.1`,
      ...(version === "109" ? ["--single-process", "--no-zygote"] : []),
    ],
  });
};
