import { KINDS } from "../base/kind.ts";
import { nearest } from "../base/nearest.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { caresForNothing, known, type Report } from "./check-agents.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, modeOf, stringOf, type Entry, type Located,
} from "./located.ts";
import { delegates, invitedTo, issuesOf, observersOf, type Roster } from "./roster.ts";


const KIND_WORDS = new Set<string>(KINDS);

function checkNames(roster: Roster, forum: Located, report: Report): void {
  for (const key of ["host", "sponsor", "chair"]) {
    const node = childOf(forum, key);
    const id = stringOf(node);
    if (node && id !== undefined) known(roster, "agents", id, node.place, report);
  }
  const invited = childOf(forum, "invited");
  for (const item of [invited, childOf(forum, "observers")].flatMap(itemsOf)) {
    const id = stringOf(item);
    if (id === undefined || KIND_WORDS.has(id)) continue;
    known(roster, "agents", id, item.place, report);
  }
  for (const item of itemsOf(childOf(invited, "except"))) {
    const id = stringOf(item);
    if (id !== undefined) known(roster, "agents", id, item.place, report);
  }
  const mask = childOf(forum, "issues");
  const seen = new Set<string>();
  for (const item of itemsOf(mask)) {
    const id = stringOf(item);
    if (id === undefined) continue;
    if (seen.has(id)) report(item.place, checkWords.twice(id));
    seen.add(id);
    known(roster, "issues", id, item.place, report);
  }
  if (mask?.kind === "list" && mask.items.length === 0) {
    report(mask.place, checkWords.noneOf("issues"));
  }
}

function checkTexts(roster: Roster, forum: Located, report: Report): void {
  const treated = issuesOf(roster, forum);
  for (const key of ["text", "draft"]) {
    const positions = entryOf(childOf(forum, key), "positions");
    if (positions?.node.kind !== "map") continue;
    for (const issue of treated) {
      if (!positions.node.entries.has(issue)) report(positions.key, checkWords.noLevel(issue));
    }
    for (const [issue, entry] of positions.node.entries) {
      if (!known(roster, "issues", issue, entry.key, report)) continue;
      if (roster.issues.includes(issue) && !treated.includes(issue)) {
        report(entry.key, checkWords.unmasked(issue));
      }
    }
  }
}

/** One end of what may be drawn of a share; undefined where there is no number. */
function endOf(node: Located | undefined, end: "low" | "high"): number | undefined {
  const drawn = modeOf(childOf(node, end)) ?? modeOf(node);
  return drawn === undefined ? undefined : Math.min(1, Math.max(0, drawn));
}

function checkNumbers(roster: Roster, entry: Entry, report: Report): void {
  const forum = entry.node;
  const bounds = childOf(forum, "bindingness");
  const min = modeOf(childOf(bounds, "min")) ?? 0;
  const max = modeOf(childOf(bounds, "max")) ?? 1;
  if (bounds) {
    const place = entryOf(bounds, "min")?.node.place ?? bounds.place;
    const high = endOf(childOf(bounds, "min"), "high") ?? 0;
    const low = endOf(childOf(bounds, "max"), "low") ?? 1;
    if (min > max) report(place, checkWords.minAboveMax(min, max));
    else if (high > low) report(place, checkWords.minReachesMax(high, low));
  }
  const expected = entryOf(childOf(forum, "invited"), "expected");
  const number = modeOf(expected?.node);
  if (expected && number !== undefined) {
    const count = delegates(roster).length;
    if (!(number > 0 && number < count)) {
      report(expected.node.place, checkWords.expected(number, count));
    }
    if (entryOf(forum, "host") === undefined) report(expected.key, checkWords.noHost);
  }
}

/** The weight an agent drafts with, at the mode; undefined where it is not given. */
function weightOf(agent: Located | undefined, weighting: string): number | undefined {
  const own = childOf(agent, "weight");
  if (own !== undefined) return modeOf(own);
  if (weighting === "capability") return modeOf(childOf(agent, "capability"));
  return weighting === "gdp" ? modeOf(childOf(childOf(agent, "shares"), "gdp")) : 1;
}

function checkDrafters(roster: Roster, entry: Entry, report: Report): void {
  const forum = entry.node;
  const { absent, agents } = roster;
  const all = new Set([...invitedTo(roster, forum), ...observersOf(roster, forum)]);
  const drafters = [...all].filter((id) => !absent.has(id));
  if (agents.size === 0 || delegates(roster).length === 0) return;
  if (drafters.length === 0) return report(entry.key, checkWords.nobody);
  const weighting = entryOf(forum, "weighting");
  const word = stringOf(weighting?.node) ?? "equal";
  const weights = drafters.map((id) => weightOf(agents.get(id), word));
  const without = drafters.filter((_, index) => weights[index] === undefined);
  if (word === "gdp" && weighting && without.length > 0) {
    report(weighting.node.place, checkWords.noGdp(without));
  } else if (entryOf(forum, "text") === undefined && weights.every((weight) => weight === 0)) {
    report(weighting?.key ?? entry.key, checkWords.noWeight);
  }
}

/** A lighter tier binds less than the text itself. */
function checkTier(forum: Located, report: Report): void {
  const tier = entryOf(childOf(forum, "tier"), "bindingness")?.node;
  const least = endOf(tier, "high");
  const ceiling = childOf(childOf(forum, "text"), "bindingness")
    ?? childOf(childOf(forum, "bindingness"), "max");
  const most = endOf(ceiling, "low") ?? 1;
  if (tier !== undefined && least !== undefined && least >= most) {
    report(tier.place, checkWords.tierTooHigh(least, most));
  }
}

/** Those whom a fund may pay: ids, kinds and groups that there are. */
function checkFund(roster: Roster, forum: Located, report: Report): void {
  for (const item of itemsOf(childOf(childOf(forum, "fund"), "for"))) {
    const word = stringOf(item);
    if (word === undefined || KIND_WORDS.has(word) || roster.groups.has(word)) continue;
    if (roster.agents.has(word) || !roster.sound("agents")) continue;
    const near = roster.nearest("agents", word) ?? nearest(word, roster.groups);
    report(item.place, problemWords.suggest(checkWords.noPayee(word), near));
  }
}

function checkCare(roster: Roster, forum: Located, report: Report): void {
  if (childOf(forum, "issues") === undefined) return;
  const treated = issuesOf(roster, forum);
  for (const [id, entry] of entriesOf(childOf(roster.tree, "agents"))) {
    if (caresForNothing(entry, treated)) {
      report(entryOf(entry.node, "salience")?.key ?? entry.key, checkWords.noSalience(id));
    }
  }
}

/** What one forum says of agents and issues, and whether it can work. */
export function checkForum(roster: Roster, entry: Entry, report: Report): void {
  checkNames(roster, entry.node, report);
  checkTexts(roster, entry.node, report);
  checkNumbers(roster, entry, report);
  checkTier(entry.node, report);
  checkFund(roster, entry.node, report);
  checkDrafters(roster, entry, report);
  checkCare(roster, entry.node, report);
}

/** What forums say of agents and issues, and whether each can work. */
export function checkForums(roster: Roster, report: Report): void {
  for (const [, entry] of entriesOf(childOf(roster.tree, "forums"))) {
    checkForum(roster, entry, report);
  }
}
