import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow, lineAt, resolved, ROOT, sourceFile, textOf, type SourceFile, type SyntaxNode }
  from "./tidy/source-file.ts";

/** The stages, from the bottom: a file may import from its own stage and from those before it. */
const STAGES = [
  "base", "dictionary", "scenario", "model", "negotiation", "world", "run", "outcome",
  "analysis", "thesis", "sweep", "edit", "seminar", "describe", "figure", "report", "engine.ts",
  "index.ts", "cli", "studio", "room",
] as const;
const PURE_OF_FILES = [
  "model", "negotiation", "world", "run", "outcome", "analysis", "thesis", "sweep", "edit",
  "seminar", "describe", "figure", "studio", "room",
];
const PAGES = ["studio", "room"];
const MAX_LINES = 300;
const MAX_FUNCTION = 70;
const MAX_COLUMNS = 100;

const isCode = (path: string): boolean => /\.(tsx?|mjs|js)$/.test(path) && !path.endsWith(".d.ts");
const code = [...["src", "tests", "scripts", "bin"].flatMap(filesBelow), "vitest.config.ts"]
  .filter(isCode).map(sourceFile);
const src = code.filter(({ path }) => path.startsWith("src/"));
const engine = src.filter(({ path }) => !path.startsWith("src/cli/"));
const byPath = new Map(src.map((file) => [file.path, file]));

/** All violations at once, each with its place. */
function expectNone(violations: readonly string[]): void {
  expect(violations.join("\n")).toBe("");
}

function stageOf(path: string): number {
  return (STAGES as readonly string[]).indexOf(path.split("/")[1] ?? "");
}

function stageName(path: string): string {
  return path.split("/")[1] ?? "";
}

/** Every node of some files that a rule objects to, with its place. */
function objections(
  files: readonly SourceFile[], rule: (node: SyntaxNode, file: SourceFile) => string | undefined,
): string[] {
  return files.flatMap((file) => file.nodes.flatMap((node) => {
    const objection = rule(node, file);
    return objection === undefined ? [] : [`${file.path}:${lineAt(file, node.start)} ${objection}`];
  }));
}

test("imports only point down", () => {
  expectNone(src.flatMap((file) => {
    if (stageOf(file.path) < 0) return [`${file.path} belongs to no stage`];
    return file.imports.flatMap(({ from, typeOnly }) => {
      const target = resolved(file, from);
      if (target === undefined) return [];
      const beside = PAGES.includes(stageName(file.path)) && stageName(target) === "cli";
      if (beside || stageOf(target) > stageOf(file.path)) return [`${file.path} imports ${target}`];
      const isPure = PURE_OF_FILES.includes(stageName(file.path));
      return isPure && stageName(target) === "scenario" && !typeOnly
        ? [`${file.path} imports more than types from ${target}`] : [];
    });
  }));
});

test("nothing but the command line imports node, or what stands above src", () => {
  expectNone(engine.flatMap((file) => file.imports.flatMap(({ from }) =>
    (from.startsWith("node:") ? [`${file.path} imports ${from}`] : []))));
  expectNone(src.flatMap((file) => file.imports.flatMap(({ from }) => {
    const target = resolved(file, from);
    return target !== undefined && !target.startsWith("src/") && !target.endsWith(".json")
      ? [`${file.path} imports ${target}`] : [];
  })));
});

test("files do not import each other in a circle", () => {
  const state = new Map<string, "open" | "done">();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
      return;
    }
    state.set(path, "open");
    const file = byPath.get(path);
    for (const { from } of file?.imports ?? []) {
      const target = file === undefined ? undefined : resolved(file, from);
      if (target !== undefined) visit(target, [...trail, path]);
    }
    state.set(path, "done");
  };
  for (const { path } of src) visit(path, []);
  expectNone(circles);
});

/** The packages that a file needs at run time, directly or through others. */
function packagesOf(path: string, seen = new Set<string>()): Map<string, string> {
  const found = new Map<string, string>();
  const file = byPath.get(path);
  if (file === undefined || seen.has(path)) return found;
  seen.add(path);
  for (const { from, typeOnly } of file.imports) {
    if (typeOnly) continue;
    const target = resolved(file, from);
    if (target === undefined) found.set(from, path);
    else for (const [name, by] of packagesOf(target, seen)) found.set(name, by);
  }
  return found;
}

test("the engine needs neither zod nor yaml at run time", () => {
  expectNone(src.filter(({ path }) => PURE_OF_FILES.includes(stageName(path)))
    .flatMap(({ path }) => ["zod", "yaml"].flatMap((name) => {
      const by = packagesOf(path).get(name);
      return by === undefined ? [] : [`${path} reaches ${name} through ${by}`];
    })));
});

test("every file of src is imported, or is a way in", () => {
  const waysIn = new Set(["src/index.ts", "src/engine.ts"]);
  for (const { text } of code.filter(({ path }) => path.startsWith("bin/"))) {
    for (const [, path] of text.matchAll(/dist\/([\w/-]+)\.js/g)) waysIn.add(`src/${path}.ts`);
  }
  // A page and its workers are bundled by their path.
  for (const { text } of code.filter(({ path }) => path.startsWith("scripts/"))) {
    for (const [, path = ""] of text.matchAll(/"(src\/[\w/.-]+\.tsx?)"/g)) waysIn.add(path);
  }
  for (const file of src) {
    // Workers are started by their address.
    for (const [, from = ""] of file.text.matchAll(/new URL\("(\.[^"]+)", import\.meta\.url\)/g)) {
      waysIn.add((resolved(file, from) ?? "").replace(/\.js$/, ".ts"));
    }
  }
  // Scripts stand on what is built.
  const users = code.filter(({ path }) => path.startsWith("src/") || path.startsWith("scripts/"));
  const imported = new Set(users.flatMap((file) => file.imports.map(({ from }) =>
    resolved(file, from)?.replace(/^dist\/(.*)\.js$/, "src/$1.ts"))));
  expectNone(src.map(({ path }) => path)
    .filter((path) => !imported.has(path) && !waysIn.has(path)));
});

test("files have at most 300 lines of at most 100 characters", () => {
  expectNone(code.flatMap(({ path, text }) => {
    const lines = text.split("\n");
    const wide = lines.flatMap((line, n) => ([...line].length > MAX_COLUMNS
      ? [`${path}:${n + 1} has ${[...line].length} columns`] : []));
    const count = lines.length - 1;
    return count > MAX_LINES ? [`${path} has ${count} lines`, ...wide] : wide;
  }));
});

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];

test("functions have at most 70 lines", () => {
  // What is handed to `describe` is a chapter of tests, not something to be read in one go.
  const chapters = new Set(code.flatMap(({ nodes }) => nodes.flatMap((node) =>
    (node.type === "CallExpression" && (node.callee as { name?: string }).name === "describe"
      ? node.arguments as SyntaxNode[] : []))));
  expectNone(objections(code, (node, file) => {
    if (!FUNCTIONS.includes(node.type) || chapters.has(node)) return undefined;
    const lines = lineAt(file, node.end) - lineAt(file, node.start) + 1;
    return lines > MAX_FUNCTION ? `a function of ${lines} lines` : undefined;
  }));
});

test("relative imports name their file", () => {
  expectNone(code.flatMap((file) => file.imports.flatMap(({ from }) => {
    const target = resolved(file, from);
    // Plain JavaScript stands on what is built.
    if (target === undefined || target.startsWith("dist/")) return [];
    const endings = /\.tsx?$/.test(file.path) ? /\.(tsx?|mjs|json)$/ : /\.m?js$/;
    const named = endings.test(from);
    return named && existsSync(new URL(target, ROOT)) ? [] : [`${file.path} imports ${from}`];
  })));
});

test("no default exports, no any, no second-class comments", () => {
  expectNone(objections(code, ({ type }, { path }) => {
    if (type === "TSAnyKeyword") return "any";
    return type === "ExportDefaultDeclaration" && path !== "vitest.config.ts"
      ? "a default export" : undefined;
  }));
  const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "@ts-" + "ignore", "@ts-" + "nocheck"]
    .join("|"));
  expectNone(code.flatMap(({ path, text }) => text.split("\n").flatMap((line, n) =>
    (marks.test(line) ? [`${path}:${n + 1} ${line.trim()}`] : []))));
});

/** What IEEE 754 and ECMAScript fix to the bit. */
const EXACT = new Set([
  "sqrt", "abs", "min", "max", "floor", "ceil", "trunc", "round", "sign", "imul", "clz32", "fround",
]);

test("the engine computes with exact operations only, and knows no clock and no locale", () => {
  expectNone(objections(engine, (node) => {
    const { type } = node;
    const name = (part: unknown): string => String((part as { name?: unknown } | null)?.name ?? "");
    if (type === "MemberExpression") {
      const property = name(node.property);
      if (name(node.object) === "Math" && !EXACT.has(property)) return `Math.${property}`;
      if (/^(localeCompare|toLocale\w+)$/.test(property)) return property;
    }
    if ((type === "BinaryExpression" || type === "AssignmentExpression")
      && String(node.operator).startsWith("**")) return "**";
    if (type === "Identifier" && /^(Date|Intl|performance|process|console)$/.test(name(node))) {
      return name(node);
    }
    return undefined;
  }));
});

test("every exported function says what it means", () => {
  expectNone(objections(src, (node, { text }) => {
    const declaration = node.declaration as SyntaxNode | null | undefined;
    if (node.type !== "ExportNamedDeclaration" || !declaration) return undefined;
    const [first] = (declaration.declarations ?? []) as { init?: SyntaxNode; id?: SyntaxNode }[];
    const isFunction = FUNCTIONS.includes(declaration.type)
      || FUNCTIONS.includes(first?.init?.type ?? "");
    if (!isFunction) return undefined;
    const before = text.slice(0, node.start).trimEnd();
    const comment = before.slice(before.lastIndexOf("/*"));
    const id = (declaration.id ?? first?.id) as { name?: string };
    return comment.startsWith("/**") && before.endsWith("*/") ? undefined
      : `${id.name} has no docstring`;
  }));
});

test("files are named in kebab-case", () => {
  const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
  expectNone(code.map(({ path }) => path).filter((path) =>
    path.split("/").some((part) => !name.test(part))));
});

test("no file names the machine on which it was written", () => {
  const roots = ["work", "home", "root", "Users", "tmp", "mnt"].join("|");
  const machine = new RegExp(`(^|[\\s"'\`(=:])/(${roots})/[\\w.-]`);
  const top = [".gitignore", ".gitattributes", ".oxlintrc.json", "package.json", "tsconfig.json",
    "README.md", "README.zh.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    .filter((path) => existsSync(new URL(path, ROOT)));
  const folders = ["src", "tests", "scripts", "bin", "scenarios", "notebooks", ".ci"]
    .filter((path) => existsSync(new URL(path, ROOT)));
  expectNone([...top, ...folders.flatMap(filesBelow)]
    .filter((path) => /\.(ts|mjs|js|json|ya?ml|md|txt|csv|ipynb|sh)$|^\.ci\//.test(path))
    .flatMap((path) => textOf(path).split("\n").flatMap((line, n) =>
      (machine.test(line) ? [`${path}:${n + 1} ${line.trim().slice(0, 80)}`] : []))));
  // The lock file names no address: packages come from wherever the reader's npm takes them.
  const hosts = [...textOf("package-lock.json").matchAll(/"resolved": "(https?:\/\/[^/]+)/g)]
    .map(([, host]) => host);
  expect([...new Set(hosts)]).toEqual([]);
});

// Asked of git, as not every system of files knows who may execute what.
test.skipIf(!existsSync(new URL(".git", ROOT)))("what is started from a shell can be", () => {
  for (const path of ["bin/plenary.js", ".ci/run"]) {
    const listed = execFileSync("git", ["ls-files", "-s", path], { cwd: ROOT, encoding: "utf8" });
    expect(listed, path).toMatch(/^100755 /);
  }
});
