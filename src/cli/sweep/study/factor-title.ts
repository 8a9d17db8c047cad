import { plain, type Label } from "../../../base/label.ts";
import { capital } from "../../../dictionary/capital.ts";
import {
  agentPathWords, forumPathWords, worldFieldWords,
} from "../../../dictionary/field-words.ts";
import { parameterWords } from "../../../dictionary/report-words.ts";
import { factorNameWords } from "../../../dictionary/sweep-name-words.ts";
import type { Model } from "../../../model/model.ts";
import type { Factor } from "../../../sweep/factor.ts";

const { byIssue, of, rivalry, voice, peer, sources, short, world, bindingness } = factorNameWords;
const { positions, salience, statusQuo, fixedText, firstDraft } = byIssue;
const ISSUES = {
  positions, salience, statusQuo, "text.positions": fixedText, "draft.positions": firstDraft,
} as const;
const TOWARDS = { rivals: rivalry, voices: voice, peers: peer } as const;

/**
 * A plain name for a factor without a title: the parameter, the field of an agent, of a forum or
 * of the world, or the kind of its levels. What has no plain name keeps the title that it has.
 */
export function factorTitle(
  { source, path, title, id }: Factor, model: Model, alone: boolean,
): Label {
  if (source !== "path") return alone ? sources[source] : of(sources[source], plain(id));
  const [section = "", owner = "", ...rest] = (path ?? "").split(".");
  if (section === "parameters" && rest.length === 0 && Object.hasOwn(parameterWords, owner)) {
    return parameterWords[owner];
  }
  if (section === "world" && rest.length === 0 && Object.hasOwn(worldFieldWords, owner)) {
    return of(world, worldFieldWords[owner as keyof typeof worldFieldWords].meaning);
  }
  const agent = section === "agents" ? nameOf(model.agents, owner) : undefined;
  const forum = section === "forums" ? nameOf(model.forums, owner) : undefined;
  const found = agent ?? forum;
  const words = agent === undefined ? forumPathWords : agentPathWords;
  const field = found === undefined ? undefined : fieldOf(rest, model)
    ?? fieldName(rest.join("."), words);
  return found === undefined || field === undefined ? title : of(found, shortened(field));
}

/** A short name of a field, or what it means. */
function fieldName(
  path: string, words: readonly { readonly path: string; readonly meaning: Label }[],
): Label | undefined {
  const known = words.find((one) => one.path === path)?.meaning;
  return known && Object.hasOwn(short, path) ? short[path as keyof typeof short] : known;
}

/** The part of a meaning that names the field; what explains it further is left out. */
function shortened({ en, zh }: Label): Label {
  return { en: en.split(/[;:]/, 1)[0] ?? en, zh: zh.split(/[；：]/, 1)[0] ?? zh };
}

/** A field that stands once per issue, or per other agent. */
function fieldOf(steps: readonly string[], model: Model): Label | undefined {
  const last = steps[steps.length - 1] ?? "";
  const group = steps.slice(0, -1).join(".");
  if (Object.hasOwn(ISSUES, group)) {
    const issue = last === "bindingness" ? bindingness : nameOf(model.issues, last);
    return issue && ISSUES[group as keyof typeof ISSUES](issue);
  }
  if (!Object.hasOwn(TOWARDS, group)) return undefined;
  const other = nameOf(model.agents, last);
  return other && TOWARDS[group as keyof typeof TOWARDS](other);
}

function nameOf(
  all: readonly { readonly id: string; readonly name: Label }[], id: string,
): Label | undefined {
  const found = all.find((one) => one.id === id);
  return found && capital(found.name);
}
