/** PDF of a Word file by LibreOffice, where it is installed; nothing else of Jiannuo needs it. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Refusal, refuse } from "@jiannuo/quantity";
import { codeOf } from "../failure.ts";

const run = promisify(execFile);

/** A report of thirty pages takes a few seconds; the first start of LibreOffice on an old machine half a minute. */
const patienceMs = 90_000;

const notHere = refuse(
  "PDF_NOT_HERE",
  "这台服务器没有装 LibreOffice，不能直接出 PDF。请下载 Word 文件，在 WPS 或 Word 里另存为 PDF。",
  "LibreOffice is not installed on this server, so it makes no PDF. Take the Word file and save it as PDF in WPS or Word.",
);

const notMade = refuse(
  "PDF_NOT_MADE",
  "LibreOffice 没有转换成功。请再试一次，或下载 Word 文件另存为 PDF。",
  "LibreOffice did not convert it. Try again, or take the Word file and save it as PDF.",
);

/** @param docx a Word file. A profile of its own each time: two conversions at once disturb each other otherwise. */
export const pdfOf = async (docx: Uint8Array, program = "soffice"): Promise<Uint8Array | Refusal> => {
  const folder = await mkdtemp(join(tmpdir(), "jiannuo-pdf-"));
  try {
    await writeFile(join(folder, "report.docx"), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(program, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")], {
      timeout: patienceMs,
    });
    return await readFile(join(folder, "report.pdf"));
  } catch (error) {
    const code = codeOf(error);
    // Killed, or ended without a file.
    return code === "ENOENT" && !(await isThere(program)) ? notHere : notMade;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const isThere = async (program: string): Promise<boolean> => {
  try {
    await run(program, ["--version"], { timeout: patienceMs });
    return true;
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
};
