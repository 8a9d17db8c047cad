import { z } from "zod";
import type { Label } from "../base/label.ts";
import type { Problem } from "../base/problem.ts";
import { spreadOf, type Quantity } from "../base/quantity.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { add, newSession, treeOf, type Files } from "./files.ts";
import { format } from "./format.ts";
import { label, text, textOrLabel } from "./label.ts";
import { plainValue } from "./located.ts";
import { name, names } from "./name.ts";
import type { Scenario } from "./scenario.ts";
import { shapeProblems } from "./shape-problem.ts";

const map = allowed(allowedWords.map);
const list = allowed(allowedWords.list);

const statement = z.strictObject(
  {
    id: name.describe("Id of the statement"),
    claim: label.describe("The statement in words"),
    left: text.describe("Path into the scenario, read at the mode"),
    relation: z.enum([">", "<"], { error: allowed(allowedWords.relation) })
      .describe("How left stands to right"),
    right: z.union([text, z.number()], { error: allowed(allowedWords.pathOrNumber) })
      .describe("Path into the scenario, or a number"),
    source: names.optional().describe("Id of one source, or a list of them"),
  },
  { error: map },
);

const source = z.strictObject(
  {
    title: textOrLabel.describe("Title"),
    url: text.optional().describe("Address"),
    date: text.optional().describe("Date of the document"),
    note: textOrLabel.optional().describe("What it is cited for"),
  },
  { error: map },
);

/** Ordinal statements that should hold of a scenario's numbers, each with its source. */
export const faceValidity = z.strictObject(
  {
    format: format.describe("Version: 1"),
    scenario: name.describe("Id of the scenario"),
    sources: z.record(name, source, { error: map }).describe("Sources by id"),
    statements: z.array(statement, { error: list }).describe("The statements"),
  },
  { error: map },
);

export type FaceValidity = z.infer<typeof faceValidity>;

/** How one statement came out. `null` where the scenario has no such number. */
export interface FaceVerdict {
  readonly id: string;
  readonly claim: Label;
  readonly left: number | null;
  readonly relation: ">" | "<";
  readonly right: number | null;
  readonly holds: boolean;
}

/** Reads a file of statements. */
export function loadFaceValidity(
  path: string, files: Files,
): { statements?: FaceValidity; problems: readonly Problem[]; texts: ReadonlyMap<string, string> } {
  const session = newSession(files);
  const tree = treeOf(session, path);
  const { problems, texts } = session;
  if (tree === undefined) return { problems, texts };
  add(session, shapeProblems(tree, faceValidity));
  if (problems.length > 0) return { problems, texts };
  return { statements: plainValue(tree) as FaceValidity, problems, texts };
}

/** Holds each statement against the scenario's numbers at their modes. */
export function judgeFaceValidity(
  scenario: Scenario, { statements }: FaceValidity,
): readonly FaceVerdict[] {
  return statements.map(({ id, claim, left, relation, right }) => {
    const [a, b] = [numberAt(scenario, left), numberAt(scenario, right)];
    const known = a !== null && b !== null;
    return {
      id, claim, left: a, relation, right: b,
      holds: known && (relation === ">" ? a > b : a < b),
    };
  });
}

function numberAt(scenario: Scenario, path: string | number): number | null {
  if (typeof path === "number") return path;
  let node: unknown = scenario;
  for (const key of path.split(".")) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return null;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return typeof node === "number" || (typeof node === "object" && node !== null)
    ? spreadOf(node as Quantity).at : null;
}
