import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { nearest } from "../base/nearest.ts";
import type { Label } from "../base/label.ts";
import type { Place, Problem } from "../base/problem.ts";
import { fileWords, otherSyntax, yamlWords } from "../dictionary/file-words.ts";
import { placer, type Start } from "./lines.ts";
import type { Entry, Located, LocatedMap } from "./located.ts";
import { DEEPEST, tooDeepAt } from "./nesting.ts";

/** Nodes that aliases may add to a file by repeating others. */
const MOST_REPEATED = 100_000;

interface Anchored {
  readonly node: Located;
  readonly size: number;
  readonly height: number;
}

interface Conversion {
  readonly text: string;
  readonly placeOf: (from: number, to: number) => Place;
  readonly problems: Problem[];
  /** Anchors passed so far; null while inside one. */
  readonly anchors: Map<string, Anchored | null>;
  count: number;
  repeated: number;
  /** Most levels below the node just converted. */
  height: number;
  stopped: boolean;
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
  readonly anchor?: string;
}

function report(conversion: Conversion, place: Place, message: Label): void {
  conversion.problems.push({ place, message });
}

function placeOfNode(conversion: Conversion, node: Ranged): Place {
  const [from, to] = node.range ?? [0, 0];
  return conversion.placeOf(from, to);
}

function nothing(place: Place): Located {
  return { kind: "scalar", place, value: null, source: "" };
}

function stop(conversion: Conversion, place: Place, message: Label): Located {
  if (!conversion.stopped) report(conversion, place, message);
  conversion.stopped = true;
  return nothing(place);
}

function convertAlias(conversion: Conversion, alias: Alias, depth: number): Located {
  const place = placeOfNode(conversion, alias);
  const anchored = conversion.anchors.get(alias.source);
  if (anchored === null) return stop(conversion, place, fileWords.circularAlias(alias.source));
  if (anchored === undefined) {
    const near = nearest(alias.source, conversion.anchors.keys());
    report(conversion, place, fileWords.unknownAlias(alias.source, near));
    return nothing(place);
  }
  conversion.repeated += anchored.size;
  conversion.count += anchored.size;
  conversion.height = anchored.height;
  if (conversion.repeated > MOST_REPEATED) {
    return stop(conversion, place, fileWords.tooManyAliases);
  }
  if (depth + anchored.height > DEEPEST) {
    return stop(conversion, place, fileWords.tooDeep(DEEPEST));
  }
  return anchored.node;
}

function convertScalar(conversion: Conversion, scalar: Scalar, place: Place): Located {
  const { value } = scalar;
  const [from, to] = scalar.range ?? [0, 0];
  const source = conversion.text.slice(from, to);
  const plain = typeof value === "number" || typeof value === "boolean" || value === null;
  return { kind: "scalar", place, value: plain ? value : String(value), source };
}

function mergeInto(
  conversion: Conversion, merged: Map<string, Entry>, node: Located, place: Place,
): void {
  const maps = node.kind === "list" ? node.items : [node];
  for (const map of maps) {
    if (map.kind !== "map") {
      if (!conversion.stopped) report(conversion, place, fileWords.badMerge);
      continue;
    }
    for (const [key, entry] of map.entries) if (!merged.has(key)) merged.set(key, entry);
  }
}

function keyText(conversion: Conversion, pair: Pair): { key: string; place: Place } | undefined {
  const node = pair.key as (Scalar & Ranged) | null;
  if (!isScalar(node)) {
    const place = node === null ? conversion.placeOf(0, 1) : placeOfNode(conversion, node);
    report(conversion, place, fileWords.oddKey);
    return undefined;
  }
  const place = placeOfNode(conversion, node);
  const [from, to] = node.range ?? [0, 0];
  if (node.value === null) {
    report(conversion, place, fileWords.oddKey);
    return undefined;
  }
  const key = typeof node.value === "string" ? node.value : conversion.text.slice(from, to);
  if (key === "__proto__") {
    report(conversion, place, fileWords.forbiddenKey(key));
    return undefined;
  }
  return { key, place };
}

function convertMap(conversion: Conversion, map: YAMLMap, place: Place, depth: number): LocatedMap {
  const own = new Map<string, Entry>();
  const merged = new Map<string, Entry>();
  let height = 0;
  for (const pair of map.items) {
    if (conversion.stopped) break;
    const key = keyText(conversion, pair as Pair);
    if (key === undefined) continue;
    const node = convert(conversion, pair.value, depth + 1, key.place);
    height = Math.max(height, conversion.height + 1);
    const first = own.get(key.key);
    if (key.key === "<<") mergeInto(conversion, merged, node, key.place);
    else if (first === undefined) own.set(key.key, { key: key.place, node });
    else report(conversion, key.place, fileWords.duplicateKey(key.key, first.key.line));
  }
  for (const [key, entry] of merged) if (!own.has(key)) own.set(key, entry);
  conversion.height = height;
  return { kind: "map", place, entries: own };
}

/** `owner` is the place of the key, which stands in for a value that is not written. */
function convert(conversion: Conversion, node: unknown, depth: number, owner: Place): Located {
  conversion.height = 0;
  conversion.count += 1;
  if (conversion.stopped || node === null || node === undefined) return nothing(owner);
  const place = placeOfNode(conversion, node as Ranged);
  if (depth > DEEPEST) return stop(conversion, place, fileWords.tooDeep(DEEPEST));
  if (isAlias(node)) return convertAlias(conversion, node, depth);
  const { anchor } = node as Ranged;
  const before = conversion.count - 1;
  if (anchor !== undefined) conversion.anchors.set(anchor, null);
  let converted: Located = nothing(owner);
  if (isScalar(node)) {
    const empty = node.value === null && (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0);
    converted = empty ? converted : convertScalar(conversion, node, place);
  } else if (isMap(node)) {
    converted = convertMap(conversion, node, place, depth);
  } else if (isSeq(node)) {
    let height = 0;
    const items: Located[] = [];
    for (const item of node.items) {
      items.push(convert(conversion, item, depth + 1, place));
      height = Math.max(height, conversion.height + 1);
    }
    conversion.height = height;
    converted = { kind: "list", place, items };
  }
  if (anchor !== undefined) {
    const size = conversion.count - before;
    conversion.anchors.set(anchor, { node: converted, size, height: conversion.height });
  }
  return converted;
}

export interface Parsed {
  /** Missing when the text could not be read at all. */
  readonly tree?: Located;
  readonly problems: readonly Problem[];
}

type Syntax = { readonly code: string; readonly pos: readonly [number, number] };

function syntaxProblems(found: readonly Syntax[], placeOf: Conversion["placeOf"]): Problem[] {
  return found.slice(0, 100).map(({ code, pos }) => ({
    place: placeOf(pos[0], pos[1]),
    message: yamlWords[code] ?? otherSyntax,
  }));
}

/** Reads YAML into a located tree. Never throws; every mistake comes back with its place. */
export function parse(text: string, start: Start): Parsed {
  const placeOf = placer(text, start);
  const deep = tooDeepAt(text);
  const tooDeep = (at: number) => ({
    problems: [{ place: placeOf(at, at + 1), message: fileWords.tooDeep(DEEPEST) }],
  });
  if (deep !== undefined) return tooDeep(deep);
  let document;
  try {
    // The set schema keeps `%YAML 1.1` from turning dates and NO into something else.
    document = parseDocument(text, {
      schema: "core", uniqueKeys: false, prettyErrors: false, stringKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(0);
    throw error;
  }
  const problems = syntaxProblems([...document.errors, ...document.warnings], placeOf);
  if (document.errors.length > 0) return { problems };
  const conversion: Conversion = {
    text, placeOf, problems, anchors: new Map(), count: 0, repeated: 0, height: 0, stopped: false,
  };
  const tree = convert(conversion, document.contents, 0, placeOf(0, 1));
  return conversion.stopped ? { problems } : { tree, problems };
}
