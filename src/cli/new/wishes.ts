import { plain, type Label } from "../../base/label.ts";
import { nearest } from "../../base/nearest.ts";
import { usageWords } from "../../dictionary/cli-words.ts";
import { newWords } from "../../dictionary/new-words.ts";
import { isDate } from "../../scenario/date.ts";
import type { Options } from "../arguments.ts";
import { EXIT, misused, refused } from "../exit.ts";
import { LIBRARY_ISSUES } from "./issue-library.ts";
import type { Mistakes } from "./mistakes.ts";
import type { Library } from "./state-names.ts";

const DATE = "2030-01-01";
const EXPECTED = 100;
/** Fewer than the states and organisations of the library. */
const MOST_EXPECTED = 194;
/** Nearly every code of two letters is one letter from some code of three. */
const SHORTEST_GUESSED = 3;

/** What the options of `plenary new` ask for. */
export interface Wishes {
  readonly host: string;
  readonly hostName: Label;
  readonly date: string;
  readonly expected: number;
  readonly issues: readonly string[];
}

/** Reads all wishes; what cannot be fulfilled is told to `mistakes`. */
export function wishesOf(options: Options, library: Library, mistakes: Mistakes): Wishes {
  const host = mistakes.attempt(() => hostOf(options, library), "");
  return {
    host,
    hostName: library.names.get(host) ?? plain(host),
    date: mistakes.attempt(() => dateOf(options, library), DATE),
    expected: mistakes.attempt(() => options.whole("expected", 1, MOST_EXPECTED), EXPECTED)
      ?? EXPECTED,
    issues: mistakes.attempt(() => issuesOf(options), []),
  };
}

function hostOf(options: Options, { names }: Library): string {
  const host = options.text("host");
  if (host === undefined) throw misused(usageWords.missing(newWords.hostOption));
  const wanted = host.toLowerCase();
  for (const [id, { en, zh }] of names) {
    if ([id, en, zh].some((name) => name.toLowerCase() === wanted)) return id;
  }
  const all = [...names].flatMap(([id, { en, zh }]) => [id, en, zh]);
  const near = host.length < SHORTEST_GUESSED ? undefined : nearest(host, all);
  throw misused(newWords.unknownHost(host, near));
}

function dateOf(options: Options, { latest }: Library): string {
  const date = options.text("date");
  if (date === undefined) return DATE;
  if (!isDate(date)) throw misused(usageWords.badDate("--date", date));
  if (date <= latest) throw misused(newWords.tooEarly(date, latest));
  return date;
}

function issuesOf(options: Options): readonly string[] {
  const known = LIBRARY_ISSUES.map(({ id }) => id);
  const named = options.text("issues")?.split(",").map((id) => id.trim()) ?? known;
  const unknown = named.filter((id) => !known.includes(id));
  if (unknown.length === 0) return known.filter((id) => named.includes(id));
  throw refused(EXIT.usage, unknown.map((id) =>
    newWords.unknownIssue(id, known, nearest(id, known))));
}
