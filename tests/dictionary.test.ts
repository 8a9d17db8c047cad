import { expect, test } from "vitest";
import { filesBelow, sourceFile, textOf, type SyntaxNode } from "./tidy/source-file.ts";

const src = filesBelow("src").filter((path) => /\.tsx?$/.test(path)).map(sourceFile);
const isDictionary = (path: string): boolean => path.startsWith("src/dictionary/");

function nameOf(node: unknown): string {
  const { type, name, value } = (node ?? {}) as { type?: string; name?: string; value?: unknown };
  return type === "Identifier" ? name ?? "" : typeof value === "string" ? value : "";
}

/** What is said, and where: `words.entry` for the entries of every exported object. */
interface Entry {
  readonly path: string;
  readonly words: string;
  readonly entry: string;
}

/** An object as written, whatever is said of its type behind it. */
function objectIn(node: unknown): SyntaxNode | undefined {
  const inner = node as (SyntaxNode & { expression?: unknown }) | null | undefined;
  if (inner === null || inner === undefined) return undefined;
  return inner.type === "ObjectExpression" ? inner
    : /^TS(As|Satisfies)Expression$/.test(inner.type) ? objectIn(inner.expression) : undefined;
}

const exported = src.filter(({ path }) => isDictionary(path)).flatMap(({ path, nodes }) =>
  nodes.filter(({ type }) => type === "ExportNamedDeclaration").flatMap(({ declaration }) => {
    const { declarations, id } = (declaration ?? {}) as
      { declarations?: readonly { id: SyntaxNode; init?: unknown }[]; id?: SyntaxNode };
    return (declarations ?? (id === undefined ? [] : [{ id }]))
      .map((one) => ({ path, words: nameOf(one.id), init: "init" in one ? one.init : undefined }));
  }));

const entries = exported.flatMap(({ path, words, init }) => entriesIn(path, words, init));

function entriesIn(path: string, words: string, node: unknown): Entry[] {
  const properties = (objectIn(node)?.properties ?? []) as
    { type: string; key: unknown; value: unknown }[];
  return properties.filter(({ type }) => type === "Property").flatMap(({ key, value }) => {
    const entry = nameOf(key);
    if (entry === "en" || entry === "zh") return [];
    return [{ path, words, entry }, ...entriesIn(path, `${words}.${entry}`, value)];
  });
}

/** Members that are named, and objects whose members are looked up by a key. */
const named = new Set<string>();
const lookedUp = new Set<string>();
/** Names and texts outside the dictionary, and what the parser of YAML calls its errors. */
const keys = new Set<string>();
const errors = textOf("node_modules/yaml/dist/errors.d.ts");
for (const [, code = ""] of errors.matchAll(/'([A-Z\d_]+)'/g)) keys.add(code);
// What stands around the pages is written by scripts, in words of the dictionary.
const scripts = filesBelow("scripts").filter((path) => path.endsWith(".mjs")).map(sourceFile);
const namesByFile = [...src, ...scripts].map(({ path, nodes }) => {
  const names = new Set<string>();
  for (const node of nodes) {
    if (node.type === "MemberExpression") {
      const words = nameOf(node.object);
      if (node.computed === true) lookedUp.add(words);
      else named.add(`${words}.${nameOf(node.property)}`);
    }
    if (node.type === "VariableDeclarator" && (node.id as SyntaxNode).type === "ObjectPattern") {
      const { properties } = node.id as SyntaxNode & { properties: readonly { key?: unknown }[] };
      for (const { key } of properties) named.add(`${nameOf(node.init)}.${nameOf(key)}`);
    }
    if (node.type === "Identifier" || node.type === "Literal") {
      names.add(nameOf(node));
      if (!isDictionary(path)) keys.add(nameOf(node));
    }
  }
  return { path, names };
});

test("the dictionary has entries", () => {
  expect(entries.length).toBeGreaterThan(300);
});

test("every entry of the dictionary is said somewhere", () => {
  const said = ({ words, entry }: Entry): boolean => named.has(`${words}.${entry}`)
    || ((lookedUp.has(words) || words.includes(".")) && keys.has(entry));
  const silent = entries.filter((entry) => !said(entry));
  expect(silent.map(({ path, words, entry }) => `${path} ${words}.${entry}`).join("\n")).toBe("");
});

test("everything that the dictionary hands out is taken somewhere", () => {
  const idle = exported.filter(({ path, words }) =>
    !namesByFile.some((file) => file.path !== path && file.names.has(words)));
  expect(idle.map(({ path, words }) => `${path} ${words}`).join("\n")).toBe("");
});
