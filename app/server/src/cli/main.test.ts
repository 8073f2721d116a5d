import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { report, temporaryFolder } from "../testing/stand-in.ts";
import { run } from "./main.ts";

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array = report): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};
let out = "";
let err = "";

beforeEach(() => {
  [out, err] = ["", ""];
  vi.stubEnv("LC_ALL", "zh_CN.UTF-8");
  vi.spyOn(process.stdout, "write").mockImplementation((text: string | Uint8Array, ...rest: unknown[]) => {
    out += String(text);
    const done = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => folder.remove());

const errLines = () => err.split("\n").filter(Boolean);

test("one file gives one JSON document, whose places point into the file as it is", async () => {
  expect(await run(["read", file("青禾镇.txt")])).toBe(0);
  const reading = JSON.parse(out);
  expect(Object.keys(reading)).toEqual([
    "title",
    "place",
    "level",
    "reviewYear",
    "planYear",
    "text",
    "sections",
    "figures",
    "commitments",
    "projects",
  ]);
  expect(reading.text).toBe(report);
  const visits = reading.figures.find((figure: { quote: string }) => figure.quote === "120批");
  expect(visits).toMatchObject({ value: 120, unit: "批" });
  expect(report.slice(visits.start, visits.end)).toBe("120批");
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  expect(err).toBe("");
});

test("several files give one JSON line each; those that cannot be read give one line on standard error and exit code 2", async () => {
  const files = [
    file("一.txt"),
    file("空.txt", ""),
    file("图.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
    file("天气.txt", "今天天气很好。"),
    file("坏.docx", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
    file("密.txt", `机密★10年\n${report}`),
    join(folder.path, "没有.txt"),
    folder.path,
    file("二.txt", report.replaceAll("青禾镇", "石桥镇")),
  ];
  expect(await run(["read", ...files])).toBe(2);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file),
  ).toEqual([files[0], files[8]]);
  expect(errLines()).toHaveLength(7);
  for (const [i, name] of ["空.txt", "图.jpg", "天气.txt", "坏.docx", "密.txt", "没有.txt"].entries())
    expect(errLines()[i]).toContain(`${name}：`);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
});

test("the line names the file once", async () => {
  await run(["read", file("空白.txt", "")]);
  expect(errLines()[0]?.split("空白.txt")).toHaveLength(2);
});

test("for people: aligned columns that fit 100 columns", async () => {
  expect(await run(["read", "--table", file("表.txt")])).toBe(0);
  const width = (line: string) => Array.from(line).reduce((sum, c) => sum + (/[\u2E80-\uFFEF]/.test(c) ? 2 : 1), 0);
  const lines = out.trimEnd().split("\n");
  for (const line of lines) expect(width(line)).toBeLessThanOrEqual(100);
  expect(lines[0]).toContain("青禾镇2024年政府工作报告");
  const head = lines.findIndex((line) => line.includes("指标"));
  const rule = lines[head + 1]?.split("  ").map((dashes) => dashes.length) ?? [];
  // The value of each row ends where its column ends.
  const end = rule.slice(0, 3).reduce((sum, n) => sum + n, 0) + 4;
  const visits = lines.find((line) => line.includes("120批")) ?? "";
  expect(width(visits.slice(0, visits.indexOf("120") + 3))).toBe(end);
});

test("what does not agree is shown with both places, and the exit code says whether something is certainly wrong", async () => {
  expect(await run(["check", file("好.txt")])).toBe(0);
  expect(out).toContain("没有发现前后不一致");
  out = "";
  const wrong = report.replace("满意度96.5%", "满意度达到196.5%");
  const code = await run(["check", "--json", file("错.txt", wrong)]);
  const { findings } = JSON.parse(out);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings[0].places).toHaveLength(2);
  expect(code).toBe(findings.some((finding: { severity: string }) => finding.severity === "wrong") ? 1 : 0);
  out = "";
  await run(["check", file("错.txt", wrong)]);
  expect(out).toMatch(/【(错误|存疑)】.*196\.5/);
  expect(out).toContain("第3行第");
});

test("the table of responsibilities is written beside, and no file is replaced unasked", async () => {
  const path = file("分解.txt");
  mkdirSync(join(folder.path, "out"), { recursive: true });
  const target = join(folder.path, "out", "表.docx");
  expect(await run(["split", path, "--docx", "--out", target])).toBe(0);
  expect(readFileSync(target).subarray(0, 2).toString()).toBe("PK");
  expect(out).toBe(`${target}\n`);
  const before = process.cwd();
  vi.spyOn(process, "cwd").mockReturnValue(before);
  expect(await run(["split", path])).toBe(2);
  expect(err).toContain("--docx");
});

test.each([
  [["lesen"], "lesen"],
  [["read"], "请写出要读的文件"],
  [["read", "--bunt", "x"], "--bunt"],
  [["split", "a", "b", "--docx"], "文件太多"],
])("wrong usage is one line and exit code 2: %j", async (argv, words) => {
  expect(await run(argv)).toBe(2);
  expect(errLines()).toHaveLength(1);
  expect(err).toContain(words);
});

test("English where LANG says so", async () => {
  vi.stubEnv("LC_ALL", "");
  vi.stubEnv("LC_MESSAGES", "");
  vi.stubEnv("LANG", "en_GB.UTF-8");
  await run(["read", join(folder.path, "none.txt")]);
  expect(err).toContain("There is no such file");
  expect(await run(["--help"])).toBe(0);
  expect(out).toContain("Usage");
});

test("the OpenAPI document is printed", async () => {
  expect(await run(["openapi"])).toBe(0);
  expect(JSON.parse(out).openapi).toBe("3.1.0");
});

const built = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

test.skipIf(!existsSync(built))("as a process: a reader that goes away early is no error", async () => {
  const script = `import(${JSON.stringify(`file://${built}`)}).then(({ run }) => run(process.argv.slice(1))).then((code) => { process.exitCode = code; })`;
  const paths = Array.from({ length: 20 }, (_, i) => file(`管道${i}.txt`, report.repeat(200)));
  const child = spawn(process.execPath, ["-e", script, "--", "read", ...paths], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.once("data", () => child.stdout.destroy());
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints += String(chunk)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(complaints).toBe("");
  expect(code).toBe(0);
});
