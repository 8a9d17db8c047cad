import { readdirSync, readFileSync, statSync } from "node:fs";
import { parseAst } from "vitest/node";

export const ROOT = new URL("../../", import.meta.url);

/** A node of the syntax tree, as ESTree with TypeScript has it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** One import or re-export: the specifier as written, and whether anything is left at run time. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
}

/** All files below a folder of the repository, sorted, without what is built or fetched. */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  for (const name of readdirSync(new URL(`${folder}/`, ROOT)).sort()) {
    const path = `${folder}/${name}`;
    if (["node_modules", "dist", ".git"].includes(name)) continue;
    if (statSync(new URL(path, ROOT)).isDirectory()) found.push(...filesBelow(path));
    else found.push(path);
  }
  return found;
}

export function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) for (const part of value) collect(part, into);
  else if (isNode(value)) {
    into.push(value);
    for (const part of Object.values(value)) collect(part, into);
  }
}

/** Whether each of the names of an import or export is marked `type`. */
function allTypes(node: SyntaxNode, kind: "importKind" | "exportKind"): boolean {
  if (node[kind] === "type") return true;
  const specifiers = (node.specifiers ?? []) as SyntaxNode[];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === "type");
}

function importsOf(nodes: readonly SyntaxNode[]): Import[] {
  return nodes.flatMap((node): Import[] => {
    const source = node.source as { readonly value?: string } | null | undefined;
    if (typeof source?.value !== "string") return [];
    const from = source.value;
    if (node.type === "ImportExpression") return [{ from, typeOnly: false }];
    if (node.type === "ImportDeclaration") {
      return [{ from, typeOnly: allTypes(node, "importKind") }];
    }
    if (node.type === "ExportNamedDeclaration" || node.type === "ExportAllDeclaration") {
      return [{ from, typeOnly: allTypes(node, "exportKind") }];
    }
    return [];
  });
}

/** Reads and parses one file of TypeScript or JavaScript, with the parser that the tests run on. */
export function sourceFile(path: string): SourceFile {
  const text = textOf(path);
  const nodes: SyntaxNode[] = [];
  const lang = path.endsWith(".tsx") ? "tsx" : path.endsWith(".ts") ? "ts" : "js";
  collect(parseAst(text, { lang }), nodes);
  return { path, text, nodes, imports: importsOf(nodes) };
}

/** The line, from 1, on which an offset lies. */
export function lineAt({ text }: SourceFile, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** The file that a relative specifier means, or undefined for a package. */
export function resolved(file: SourceFile, from: string): string | undefined {
  if (!from.startsWith(".")) return undefined;
  const url = new URL(from, new URL(file.path, ROOT));
  return url.pathname.slice(ROOT.pathname.length);
}
