import type { Place, Problem } from "../base/problem.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { thesisWords } from "../dictionary/thesis-words.ts";
import { checkFlips } from "./check-flips.ts";
import { add, newSession, pathFrom, report, treeOf, type Files, type Session } from "./files.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, plainValue, stringOf, type Located, type LocatedMap,
} from "./located.ts";
import { readMeasure, type MeasureName } from "./measure-name.ts";
import { shapeProblems } from "./shape-problem.ts";
import { thesisFile, type Thesis, type ThesisFile } from "./thesis-file.ts";

/** An experiment as its file tells it: the changes are trees, to be laid over the base. */
export interface ThesisExperiment {
  /** Path of the base scenario, as `Files.resolve` gives it. */
  readonly base: string;
  readonly without: LocatedMap;
  readonly with: LocatedMap;
  readonly flips: LocatedMap | undefined;
  readonly measure: MeasureName;
  /** Where the measure is written. */
  readonly measurePlace: Place;
}

/** A claim, and the experiment that it becomes where the model can represent it. */
export interface LoadedThesis {
  readonly thesis: Thesis;
  readonly experiment?: ThesisExperiment;
  /** Where the claim stands. */
  readonly place: Place;
}

export interface LoadedTheses {
  readonly file?: ThesisFile;
  readonly theses: readonly LoadedThesis[];
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What an experiment must have. */
const EXPERIMENT = ["without", "with", "measure", "expect", "smallest", "flips"] as const;

/** Reads a file of claims; every mistake comes back with its place. */
export function loadTheses(path: string, files: Files): LoadedTheses {
  const session = newSession(files);
  const { problems, texts } = session;
  const tree = treeOf(session, path);
  if (tree === undefined) return { theses: [], problems, texts };
  add(session, shapeProblems(tree, thesisFile));
  if (problems.length > 0) return { theses: [], problems, texts };
  const file = plainValue(tree) as ThesisFile;
  const sources = new Set(entriesOf(childOf(tree, "sources")).map(([id]) => id));
  const seen = new Set<string>();
  const theses = itemsOf(childOf(tree, "theses")).flatMap((node, n): LoadedThesis[] => {
    const thesis = file.theses[n];
    if (thesis === undefined) return [];
    if (seen.has(thesis.id)) report(session, node.place, checkWords.twice(thesis.id));
    seen.add(thesis.id);
    checkSources(session, node, sources);
    return [readThesis(session, node, thesis)];
  });
  return problems.length > 0 ? { theses: [], problems, texts } : { file, theses, problems, texts };
}

function readThesis(session: Session, node: Located, thesis: Thesis): LoadedThesis {
  const { place } = node;
  const given = EXPERIMENT.filter((key) => entryOf(node, key) !== undefined);
  if (thesis.why !== undefined) {
    if (given.length > 0) report(session, place, thesisWords.twoFates(thesis.id));
    return { thesis, place };
  }
  const without = childOf(node, "without");
  const withIt = childOf(node, "with");
  const written = childOf(node, "measure");
  const missing = EXPERIMENT.filter((key) => key !== "flips" && !given.includes(key));
  if (missing.length > 0 || without?.kind !== "map" || withIt?.kind !== "map" || !written) {
    report(session, place, thesisWords.twoFates(thesis.id));
    return { thesis, place };
  }
  const measure = readMeasure(stringOf(written) ?? "");
  if ("en" in measure) {
    report(session, written.place, measure);
    return { thesis, place };
  }
  const asked = childOf(node, "base");
  const base = pathFrom(session, asked?.place ?? place, stringOf(asked) ?? "base.yaml");
  if (base === undefined) return { thesis, place };
  if (session.files.read(base) === undefined) {
    report(session, asked?.place ?? place, thesisWords.noBase(session.files.display(base)));
  }
  const flips = childOf(node, "flips");
  const changed = flips?.kind === "map" ? flips : undefined;
  if (changed !== undefined) checkFlips(session, changed, without, withIt);
  const measurePlace = written.place;
  return {
    thesis, place,
    experiment: { base, without, with: withIt, flips: changed, measure, measurePlace },
  };
}

function checkSources(session: Session, node: Located, known: ReadonlySet<string>): void {
  for (const key of ["source", "dataSource"]) {
    const named = childOf(node, key);
    for (const item of named?.kind === "list" ? named.items : named ? [named] : []) {
      const id = stringOf(item);
      if (id !== undefined && !known.has(id)) {
        report(session, item.place, problemWords.unknownId("sources", id, undefined));
      }
    }
  }
}
