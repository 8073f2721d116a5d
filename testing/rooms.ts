/** The repository's own rules (ARCHITECTURE.md): which room may import which, and what a pure package may not touch. */
export interface SourceFile {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A room and the workspaces that it may import; `types` may be imported as types only. */
const rooms: Record<string, { readonly name: string; readonly imports: readonly string[]; readonly types?: readonly string[] }> = {
  "packages/quantity": { name: "@jiannuo/quantity", imports: [] },
  "packages/reading": { name: "@jiannuo/reading", imports: ["@jiannuo/quantity"] },
  "packages/registers": { name: "@jiannuo/registers", imports: ["@jiannuo/quantity"] },
  "packages/writing": { name: "@jiannuo/writing", imports: ["@jiannuo/quantity", "@jiannuo/reading", "@jiannuo/registers"] },
  township: { name: "@jiannuo/township", imports: ["@jiannuo/quantity", "@jiannuo/reading", "@jiannuo/registers", "@jiannuo/writing"] },
  "app/server": {
    name: "@jiannuo/server",
    imports: ["@jiannuo/quantity", "@jiannuo/reading", "@jiannuo/registers", "@jiannuo/writing", "@jiannuo/township"],
  },
  "app/web": {
    name: "@jiannuo/web",
    imports: ["@jiannuo/quantity", "@jiannuo/reading", "@jiannuo/registers", "@jiannuo/writing", "@jiannuo/township"],
    types: ["@jiannuo/server"],
  },
  "app/e2e": { name: "@jiannuo/e2e", imports: ["@jiannuo/quantity", "@jiannuo/reading", "@jiannuo/registers", "@jiannuo/server"] },
  bench: {
    name: "@jiannuo/bench",
    imports: ["@jiannuo/quantity", "@jiannuo/reading", "@jiannuo/registers", "@jiannuo/township", "@jiannuo/server"],
  },
};

/** What would make the same input give another result, or tie a package to a place to run. */
const impure: readonly (readonly [RegExp, string])[] = [
  [/from "node:|import\("node:/, "node: module"],
  [/\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, "clock"],
  [/\bMath\.random\b|\bcrypto\./, "randomness"],
  [/(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b/, "network"],
  [/\bprocess\.|\bsetTimeout\(|\bsetInterval\(/, "process"],
  [/from "(?:pg|kysely|@electric-sql\/[^"]*)"/, "database"],
  [/from "(?:react|react-dom|antd)[^"]*"/, "user interface"],
];

const importPattern = /(?:^|[;\n])\s*(import|export)\s+(type\s+)?(?:[\w*\s{},$]*?\s+from\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g;

const roomOf = (path: string): string | undefined => Object.keys(rooms).find((room) => path.startsWith(`${room}/`));

/** Where a relative import leads, as a path from the root. */
const resolveRelative = (from: string, to: string): string => {
  const parts = from.split("/").slice(0, -1);
  for (const step of to.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
};

/** The browser's room is tests and what they need, nothing else. */
const isTest = (path: string): boolean => /\.(?:test|e2e)\.tsx?$/.test(path) || path.includes("/testing/") || path.startsWith("app/e2e/");

const violationsOfImport = (path: string, target: string, isTypeOnly: boolean): string[] => {
  const room = roomOf(path);
  if (!room) return [];
  if (target.startsWith(".")) {
    const led = resolveRelative(path, target);
    return led.startsWith(`${room}/`) || isTest(path) ? [] : [`${path} reaches out of its room to ${led}`];
  }
  const workspace = /^@jiannuo\/[\w-]+/.exec(target)?.[0];
  const { name, imports, types = [] } = rooms[room]!;
  if (!workspace || workspace === name || imports.includes(workspace) || (isTypeOnly && types.includes(workspace))) return [];
  return [`${path} imports ${workspace}: against the arrow`];
};

/** One line for each breach of the arrow or of the purity of packages/; nothing when all is well. */
export const findBreaches = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => {
    const arrows = [...text.matchAll(importPattern)].flatMap((match) =>
      violationsOfImport(path, match[3] ?? match[4]!, match[2] !== undefined),
    );
    const touches =
      path.startsWith("packages/") && !isTest(path)
        ? impure.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${path} touches: ${what}`)
        : [];
    return [...arrows, ...touches];
  });
