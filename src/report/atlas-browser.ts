import { WAYS } from "../analysis/refusal.ts";
import {
  acrossSets, groupedBy, isReached, matters, siblingsOf, survivalsOf, type Atlas,
  type AtlasContrast, type AtlasScenario,
} from "../analysis/atlas-finding.ts";
import type { Thresholds } from "../analysis/atlas-threshold.ts";
import type { Label } from "../base/label.ts";
import { atlasFigureWords, atlasReportWords, wayWords } from "../dictionary/atlas-words.ts";
import { setName } from "../dictionary/answer-words.ts";
import { auditWords, channelWords } from "../dictionary/channel-words.ts";
import { numberText, signedText } from "../figure/spec.ts";
import { cleanLabel } from "./blocks.ts";
import { both, html, trusted, type Html } from "./html.ts";
import { collapseText, followersOf, nameOf, setText, thresholdText, wayText }
  from "./atlas-table.ts";

/** One choice of a filter: the rows that it leaves have the class `key`. */
interface Choice {
  readonly key: string;
  readonly words: Label;
}

type Siblings = ReturnType<typeof siblingsOf>;

const HEADS = [
  atlasFigureWords.agent, atlasReportWords.way, atlasReportWords.set, atlasReportWords.change,
  atlasReportWords.collapse, atlasReportWords.systems, atlasReportWords.follows,
  atlasReportWords.channels, atlasReportWords.threshold, atlasReportWords.holds,
];

const STYLE = `.chips{border:0;margin:.5rem 0;padding:0;display:flex;flex-wrap:wrap;
gap:.15rem .25rem;font-size:.85rem}.chips legend{float:left;color:var(--muted);padding:0 .5rem 0 0}
.chips input{position:absolute;opacity:0;width:1px;height:1px}
.chips label{padding:.1rem .55rem;border:1px solid var(--line);border-radius:99px;cursor:pointer}
.chips input:checked+label{border-color:var(--ink);background:var(--tint);font-weight:600}
.chips input:focus-visible+label{outline:3px solid var(--mark);outline-offset:1px}
.atlas summary{color:var(--ink)}.atlas table{font-size:.8rem}
.atlas :is(th,td){padding:.25rem .4rem}.atlas td:not(.n){min-width:3.6rem}
.atlas td.n{white-space:normal;min-width:3.6rem}
.atlas td.wide{min-width:12rem}.atlas td:last-child{min-width:7rem}
@media print{.chips{display:none}}`;

/**
 * Every contrast, by scenario, with filters that work by style alone: what a chosen filter leaves
 * out is not displayed. Without support for `:has` everything stands there.
 */
export function atlasBrowser(atlas: Atlas): Html {
  const siblings = siblingsOf(atlas.contrasts);
  const groups = groupedBy(atlas.contrasts, ({ scenario }) => scenario);
  const filters: readonly (readonly [string, Label, readonly Choice[]])[] = [
    ["show", atlasReportWords.show, [{ key: "moves", words: atlasReportWords.moving },
      { key: "answers", words: atlasReportWords.answered }]],
    ["way", atlasReportWords.way,
      WAYS.map((way) => ({ key: `w-${way}`, words: wayWords[way].name }))],
    ["set", atlasReportWords.set, [...new Set(atlas.contrasts.map(({ set }) => set))].map((set) =>
      ({ key: `p-${className(set)}`, words: setName(set) }))],
    ["agent", atlasFigureWords.agent, agentChoices(atlas)],
    ["scenario", atlasReportWords.scenario, atlas.scenarios.map(({ id, title }) =>
      ({ key: `s-${className(id)}`, words: { en: id, zh: title.zh } }))],
  ];
  return html`<style>${trusted(STYLE + filters.flatMap(([name, , choices]) =>
    choices.map(({ key }) => ruleOf(name, key))).join("\n"))}</style>
${filters.map(([name, head, choices]) => filterOf(name, head, choices))}
<p class="meta">${both(atlasReportWords.filterNote)}</p>
<div class="atlas">${atlas.scenarios.map((scenario) =>
    scenarioOf(atlas, scenario, groups.get(scenario.id) ?? [], siblings))}</div>`;
}

function agentChoices(atlas: Atlas): Choice[] {
  const ids = [...new Set(atlas.contrasts.map(({ agent }) => agent))];
  const moving = groupedBy(atlas.contrasts.filter(matters), ({ agent }) => agent);
  const count = (id: string): number => moving.get(id)?.length ?? 0;
  const place = new Map(ids.map((id, n) => [id, n]));
  return [...ids].sort((left, right) => count(right) - count(left)
    || (place.get(left) ?? 0) - (place.get(right) ?? 0))
    .map((id) => ({ key: `a-${className(id)}`, words: nameOf(atlas, id) }));
}

/** A name as part of a class: letters, digits and hyphens. */
function className(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, "-");
}

function ruleOf(name: string, key: string): string {
  const part = name === "scenario" ? "details" : name === "show" ? "*:is(.c,details)" : ".c";
  return `:root:has(#${name}-${key}:checked) .atlas ${part}:not(.${key}){display:none}`;
}

/** All but the first filter begin with everything. */
function filterOf(name: string, head: Label, choices: readonly Choice[]): Html {
  const all: Choice = { key: "all", words: atlasReportWords.all };
  const first = name === "show" ? choices[0]?.key : all.key;
  return html`<fieldset class="chips"><legend class="two">${both(head)}</legend>${
    [all, ...choices].map(({ key, words }) => html`<input type="radio" name="f-${name}" id="${
      name}-${key}"${trusted(key === first ? " checked" : "")}><label class="two" for="${name}-${
      key}">${both(cleanLabel(words))}</label>`)}</fieldset>\n`;
}

function scenarioOf(
  atlas: Atlas, { id, title }: AtlasScenario, contrasts: readonly AtlasContrast[],
  siblings: Siblings,
): Html {
  const answered = contrasts.filter(({ effect }) => effect !== null);
  const moving = contrasts.filter(matters).length;
  const shown = `${answered.length > 0 ? " answers" : ""}${moving > 0 ? " moves" : ""}`;
  return html`<details open class="s-${className(id)}${shown}" id="scenario-${className(id)}">
<summary class="two"><b>${both(cleanLabel(title))}</b> · ${
    both(atlasReportWords.summary(answered.length, contrasts.length, moving))}</summary>
<div class="scroll" tabindex="0"><table><thead><tr>${HEADS.map((head) =>
    html`<th scope="col">${both(head)}</th>`)}</tr></thead>
<tbody>${answered.map((one) => answeredRow(atlas, one, siblings))}${
    unansweredRows(atlas, contrasts)}</tbody></table></div></details>\n`;
}

function classesOf({ way, set, agent }: AtlasContrast): string {
  return `c w-${way} p-${className(set)} a-${className(agent)}`;
}

function answeredRow(atlas: Atlas, contrast: AtlasContrast, siblings: Siblings): Html {
  const { effect, audit, thresholds } = contrast;
  if (effect === null) return html``;
  const { others, partner, coverage: { models } } = effect;
  const open = audit.filter((one) => one.open).map(({ channel }) => channelWords[channel]);
  const shown = matters(contrast) ? " moves" : "";
  return html`<tr class="${classesOf(contrast)} answers${shown}"><td>${
    both(cleanLabel(nameOf(atlas, contrast.agent)))}</td><td>${
    both(cleanLabel(wayText(atlas, contrast)))}</td><td>${
    both(setText(contrast))}</td><td class="n">${
    signedText(others.difference, 1)} [${numberText(others.low, 1)}, ${
    numberText(others.high, 1)}] / ${numberText(partner, 1)}</td><td>${
    bothOf(collapseText(contrast))}</td><td class="n">${
    models === null ? "–" : signedText(models.difference, 2)}</td><td class="wide">${
    listed(followersOf(atlas, contrast))}</td><td>${listed(open)}</td><td>${
    thresholds === null ? "–" : thresholdCell(thresholds)}</td><td>${
    listed(holdsOf(contrast, siblings))}</td></tr>\n`;
}

function holdsOf(contrast: AtlasContrast, siblings: Siblings): Label[] {
  const survives = survivalsOf(contrast);
  const { of, acrossSets: across } = atlasReportWords;
  return [...(survives === null ? [] : [of(survives, contrast.told.length)]),
    across[acrossSets(contrast, siblings)]];
}

function thresholdCell({ peerPull, coverageNeed }: Thresholds): Html {
  const { needs, pulls, from, own, none, cannotOpen } = atlasReportWords;
  if (peerPull === "own" || coverageNeed === "own") return both(own);
  const reached = [[needs, coverageNeed], [pulls, peerPull]] as const;
  const told = reached.flatMap(([what, value]) =>
    (isReached(value) ? [from(what, thresholdText(value)?.en ?? "")] : []));
  if (told.length > 0) return listed(told);
  return both(peerPull === "cannot" && coverageNeed === "cannot" ? cannotOpen : none);
}

/** Contrasts without an answer, those of one way, set, reason and threshold in one row. */
function unansweredRows(atlas: Atlas, contrasts: readonly AtlasContrast[]): Html[] {
  const groups = groupedBy(contrasts.filter(({ effect }) => effect === null), (one) =>
    JSON.stringify([one.way, one.set, one.audit.map(({ reason }) => reason), one.thresholds]));
  return [...groups.values()].map((group) => {
    const [first] = group;
    const agents = group.map(({ agent }) => ` a-${className(agent)}`).join("");
    const { way, set, thresholds } = first;
    return html`<tr class="c w-${way} p-${className(set)}${agents}"><td>${
      listed(group.map(({ agent }) => nameOf(atlas, agent)))}</td><td>${
      both(wayWords[way].name)}</td><td>${both(setText(first))}</td><td colspan="5">${
      both(atlasReportWords.cannot)} ${listed(reasonsOf(first))}</td><td>${
      thresholds === null ? "–" : thresholdCell(thresholds)}</td><td>–</td></tr>\n`;
  });
}

/** Closed channels, those of one reason together. */
function reasonsOf({ audit }: AtlasContrast): Label[] {
  const closed = audit.filter(({ reason }) => !["nothing-else", "no-earlier-meeting"]
    .includes(reason));
  return [...groupedBy(closed, ({ reason }) => reason).values()].map((group) =>
    atlasReportWords.because(group.map(({ channel }) => channelWords[channel]),
      auditWords[group[0].reason]));
}

function bothOf(label: Label | null): Html {
  return label === null ? html`–` : both(label);
}

function listed(labels: readonly Label[]): Html {
  if (labels.length === 0) return html`–`;
  return both(cleanLabel({
    en: labels.map(({ en }) => en).join("; "), zh: labels.map(({ zh }) => zh).join("；"),
  }));
}
