/** When a process started, so that a number that the system gave out again is not taken for the same process. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { codeOf } from "../failure.ts";

const ask = (command: string, args: string[]): string | undefined => {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 10_000 }).trim() || undefined;
  } catch {
    return undefined;
  }
};

const onLinux = (pid: number): string | undefined => {
  try {
    // Field 22, counted after the name, which may itself hold blanks and brackets; ticks since boot, so the boot belongs to it.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${ticks}`;
  } catch {
    return undefined;
  }
};

/** A text that is the same for the same process as long as it lives, undefined where there is no such process or the system does not tell. */
export const processStart = (pid: number): string | undefined => {
  if (process.platform === "linux") return onLinux(pid);
  if (process.platform === "win32")
    return ask("powershell", ["-NoProfile", "-Command", `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]);
  return ask("ps", ["-o", "lstart=", "-p", String(pid)]);
};

/** Whether there is a process of this number at all. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return codeOf(error) === "EPERM";
  }
};
