/** An office for one test file: the real server on a folder of its own, a browser, and people who open pages in it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { copyOfMade } from "../../../testing/made-once.ts";
import { type BrowserVersion, launchBrowser, OFFICE_HOST } from "./browser.ts";

interface Visit {
  /** Who sits there: user name of an account of the demonstration; "" for somebody who has not signed in. */
  readonly as?: string;
  readonly language?: "zh" | "en";
  readonly isPhone?: boolean;
  /** Come by the office's host name: plain HTTP, no secure context. */
  readonly byName?: boolean;
  /** With a browser that lacks what the pages need. */
  readonly isOld?: boolean;
}

export interface Office {
  readonly visit: (path: string, visit?: Visit) => Promise<Page>;
  /** Stops the server and starts it again on the same folder; its address changes. */
  readonly restart: () => Promise<void>;
  /** Reads a text as the command line or another program would, and gives the reading's id. */
  readonly give: (name: string, text: string) => Promise<string>;
  /** @param as user name, `demo-office` unless said */
  readonly ask: (path: string, body?: unknown, as?: string) => Promise<Response>;
  /** What pages complained of, and what they asked of other machines: must stay empty. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const start = async (folder: string): Promise<{ server: ChildProcess; address: string }> => {
  const server = spawn(process.execPath, [fileURLToPath(new URL("serve.mjs", import.meta.url)), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith("http://")) return { server, address: line };
  }
  throw new Error("the server ended before it had an address: is it built?");
};

const stop = async (server: ChildProcess): Promise<void> => {
  await new Promise((resolve) => {
    server.once("exit", resolve);
    server.kill("SIGTERM");
  });
};

/** What the first start leaves in a folder: the sample report, the demonstration and its accounts. */
const openAndClose = async (folder: string): Promise<void> => stop((await start(folder)).server);

/** Of every account of the demonstration. */
export const demoPassword = "shuo-dao-zuo-dao";

/** Signs in as a page would. @returns the head `cookie` of further requests */
const enter = async (address: string, username: string): Promise<string> => {
  const answer = await fetch(`${address}/api/auth/sign-in/username`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password: demoPassword }),
  });
  if (answer.status !== 204) throw new Error(`${username} could not sign in: ${await answer.text()}`);
  return answer.headers.getSetCookie()[0]!.split(";")[0]!;
};

const listen = (page: Page, home: () => string, complaints: string[]): void => {
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    // A refused write (4xx) is part of the tests, and the browser logs it by itself.
    if (message.type() === "error" && !message.text().includes("Failed to load resource")) complaints.push(message.text());
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && ![new URL(home()).hostname, OFFICE_HOST].includes(hostname))
      complaints.push(`left the machine: ${request.url()}`);
  });
};

export const openOffice = async (version: BrowserVersion = "new"): Promise<Office> => {
  const folder = mkdtempSync(join(tmpdir(), "jiannuo-e2e-"));
  await copyOfMade("office", folder, openAndClose);
  let { server, address } = await start(folder);
  const browser: Browser = await launchBrowser(version);
  const complaints: string[] = [];
  /** Each account signs in once; its session outlives a restart. */
  const cookies = new Map<string, string>();
  const cookieOf = async (username: string): Promise<string> => {
    const cookie = cookies.get(username) ?? (await enter(address, username));
    cookies.set(username, cookie);
    return cookie;
  };
  const ask = async (path: string, body?: unknown, as = "demo-office"): Promise<Response> => {
    const cookie = await cookieOf(as);
    return fetch(
      `${address}${path}`,
      body === undefined
        ? { headers: { cookie } }
        : { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", cookie } },
    );
  };
  return {
    complaints,
    ask,
    visit: async (path, { as = "demo-office", language = "zh", isPhone = false, byName = false, isOld = false } = {}) => {
      const context = await browser.newContext({
        viewport: isPhone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
        hasTouch: isPhone,
        deviceScaleFactor: isPhone ? 2 : 1,
      });
      await context.addInitScript((chosen) => {
        if (window.localStorage.getItem("jiannuo.language") === null) window.localStorage.setItem("jiannuo.language", chosen);
      }, language);
      if (isOld) await context.addInitScript(() => Reflect.deleteProperty(window, "structuredClone"));
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      listen(page, () => address, complaints);
      const home = byName ? address.replace("127.0.0.1", OFFICE_HOST) : address;
      if (as !== "") {
        const [name = "", value = ""] = (await cookieOf(as)).split("=", 2);
        await context.addCookies([{ name, value, url: home, httpOnly: true, sameSite: "Strict" }]);
      }
      await page.goto(`${home}${path}`);
      return page;
    },
    restart: async () => {
      await stop(server);
      ({ server, address } = await start(folder));
    },
    give: async (name, text) => {
      const answer = await fetch(`${address}/api/readings?name=${encodeURIComponent(name)}`, {
        method: "POST",
        body: text,
        headers: { "content-type": "application/octet-stream", cookie: await cookieOf("demo-office") },
      });
      const reading = (await answer.json()) as { id: string };
      return reading.id;
    },
    close: async () => {
      await browser.close();
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
