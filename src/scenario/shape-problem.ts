import type { z } from "zod";
import { nearest } from "../base/nearest.ts";
import type { Label } from "../base/label.ts";
import type { Problem } from "../base/problem.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { foundWords, problemWords } from "../dictionary/problem-words.ts";
import { heard } from "./allowed.ts";
import {
  entryOf, nodeAt, placeAt, plainValue, type Located, type Path,
} from "./located.ts";
import { keysOf, schemaAt } from "./schema-path.ts";

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

const PARTS = new Set<PropertyKey>(["value", "low", "mode", "high"]);

/** What stands at a place, in words. */
export function foundAt(node: Located | undefined): Label {
  if (node === undefined) return foundWords.nothing;
  if (node.kind === "list") return foundWords.list(node.items.length);
  if (node.kind === "map") return foundWords.map;
  const { value, source } = node;
  if (value === null) return foundWords.nothing;
  if (typeof value === "number") return foundWords.number(source);
  return typeof value === "boolean" ? foundWords.truth(value) : foundWords.text(value);
}

/** The name by which an author knows the value at `path`. */
function fieldName(tree: Located, path: Path): string {
  const last = path.length - 1;
  if (last < 0) return "";
  const key = path[last];
  if (typeof key === "number") return fieldName(tree, path.slice(0, last));
  const above = path.slice(0, last);
  if (key !== undefined && PARTS.has(key) && last > 0) {
    const own = nodeAt(tree, path)?.place;
    const whole = nodeAt(tree, above)?.place;
    const expanded = own?.line === whole?.line && own?.column === whole?.column;
    return expanded ? fieldName(tree, above) : `${fieldName(tree, above)}.${String(key)}`;
  }
  return String(key);
}

/** Whether all that is wrong with a branch of a union is that the value is of another kind. */
function foreign(issues: readonly Issue[]): boolean {
  return issues.some(
    ({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"),
  );
}

function nearestOf(node: Located | undefined, issue: Issue): string | undefined {
  if (node?.kind !== "scalar" || typeof node.value !== "string") return undefined;
  if (issue.code === "invalid_value") return nearest(node.value, issue.values.map(String));
  if (issue.code !== "invalid_union") return undefined;
  const values = issue.errors.flat().flatMap((one) =>
    one.code === "invalid_value" ? one.values.map(String) : [],
  );
  return nearest(node.value, values);
}

const TRUE_WORDS = ["true", "yes", "y", "on", "是"];
const FALSE_WORDS = ["false", "no", "n", "off", "否"];

/** What a text means where true or false must stand: in YAML 1.2 yes and no are texts. */
function truthOf(node: Located, issue: Issue): boolean | undefined {
  if (issue.code !== "invalid_type" || issue.expected !== "boolean") return undefined;
  if (node.kind !== "scalar" || typeof node.value !== "string") return undefined;
  const word = node.value.trim().toLowerCase();
  if (TRUE_WORDS.includes(word)) return true;
  return FALSE_WORDS.includes(word) ? false : undefined;
}

function valueProblem(tree: Located, issue: Issue, path: Path): Problem {
  const place = placeAt(tree, path);
  const node = nodeAt(tree, path);
  const field = fieldName(tree, path);
  const { allowed, fault } = heard(issue.message);
  if (fault !== undefined) {
    const part = PARTS.has(path[path.length - 1] ?? "");
    const whole = part ? fieldName(tree, path.slice(0, -1)) : field;
    return { place, message: whole === "" ? fault : problemWords.inField(whole, fault) };
  }
  if (allowed === undefined) {
    return { place, message: problemWords.inField(field, problemWords.whole) };
  }
  if (node === undefined) return { place, message: problemWords.missing(field, allowed) };
  const found = problemWords.notAllowed(field, foundAt(node), allowed);
  if (node.kind === "scalar" && typeof node.value === "string" && isNumeric(issue)) {
    const written = Number(node.value);
    if (node.value.trim() !== "" && Number.isFinite(written)) {
      return { place, message: problemWords.unquote(found) };
    }
  }
  const truth = truthOf(node, issue);
  if (truth !== undefined) return { place, message: problemWords.truth(found, truth) };
  return { place, message: problemWords.suggest(found, nearestOf(node, issue)) };
}

function isNumeric(issue: Issue): boolean {
  if (issue.code === "invalid_union") return issue.errors.flat().some(isNumeric);
  return issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int");
}

function unknownKeys(tree: Located, keys: readonly string[], path: Path, root: Schema): Problem[] {
  const schema = schemaAt(root, path);
  const known = schema === undefined ? [] : (keysOf(schema) ?? []);
  const map = nodeAt(tree, path);
  return keys.map((key) => ({
    place: entryOf(map, key)?.key ?? placeAt(tree, path),
    message: problemWords.unknownKey(key, nearest(key, known)),
  }));
}

function fromIssue(tree: Located, issue: Issue, above: Path, root: Schema): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") return unknownKeys(tree, issue.keys, path, root);
  if (issue.code === "invalid_key") {
    const key = String(path[path.length - 1]);
    const place = entryOf(nodeAt(tree, path.slice(0, -1)), key)?.key ?? placeAt(tree, path);
    return [{ place, message: problemWords.badId(key, allowedWords.id) }];
  }
  if (issue.code === "invalid_union") {
    const fitting = issue.errors.find((branch) => branch.length > 0 && !foreign(branch));
    if (fitting !== undefined) {
      return fitting.flatMap((inner) => fromIssue(tree, inner, path, root));
    }
  }
  return [valueProblem(tree, issue, path)];
}

/** Every place where a tree departs from a shape, in our own words. */
export function shapeProblems(tree: Located, shape: z.ZodType): Problem[] {
  const result = shape.safeParse(plainValue(tree), { reportInput: false });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => fromIssue(tree, issue, [], shape));
}
