import { acrossSets, isRobust, siblingsOf, survivalsOf, type Atlas, type AtlasContrast }
  from "../analysis/atlas-finding.ts";
import type { Threshold } from "../analysis/atlas-threshold.ts";
import { plain, type Label } from "../base/label.ts";
import { atlasFigureWords, atlasReportWords, wayWords } from "../dictionary/atlas-words.ts";
import { setName } from "../dictionary/answer-words.ts";
import { auditWords, channelWords } from "../dictionary/channel-words.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { coverageNames } from "../dictionary/coverage-names.ts";
import { shareInShort } from "../dictionary/share-words.ts";
import { termWords } from "../dictionary/term-words.ts";
import { percentText } from "../figure/spec.ts";
import type { Cell, ColumnKind, Table } from "../figure/table.ts";
import { COVERAGES } from "../outcome/outcome.ts";

/** Every contrast as a row, for spreadsheets; numbers unrounded. */
export function atlasTable(atlas: Atlas): Table {
  const siblings = siblingsOf(atlas.contrasts);
  const column = (head: Label, kind: ColumnKind = "text") => ({ head, kind });
  return {
    id: "atlas", wordsOnly: false,
    columns: [
      column(atlasReportWords.scenario), column(atlasReportWords.set), column(plain("id")),
      column(atlasFigureWords.agent), column(atlasReportWords.way), column(atlasReportWords.rival),
      column(atlasReportWords.reserved), column(atlasReportWords.channels),
      column(atlasReportWords.closed), column(atlasReportWords.partner, "count"),
      column(atlasReportWords.others, "change"), column(atlasReportWords.low, "change"),
      column(atlasReportWords.high, "change"), column(atlasReportWords.collapse),
      ...COVERAGES.map((kind) => column(atlasReportWords.covered(coverageNames[kind]), "change")),
      column(atlasReportWords.follows), column(atlasReportWords.peerPull),
      column(atlasReportWords.coverageNeed), column(atlasReportWords.narratives, "count"),
      column(atlasReportWords.told, "count"), column(atlasReportWords.across),
      column(atlasReportWords.robust),
    ],
    rows: atlas.contrasts.map((one): Cell[] => [
      one.scenario, one.set, one.agent, nameOf(atlas, one.agent), wayWords[one.way].name,
      one.rival, one.reserved, ...channelCells(one), ...effectCells(one),
      joined(followersOf(atlas, one)),
      thresholdText(one.thresholds?.peerPull), thresholdText(one.thresholds?.coverageNeed),
      survivalsOf(one), one.effect === null ? null : one.told.length,
      one.effect === null ? null : atlasReportWords.acrossSets[acrossSets(one, siblings)],
      one.effect === null ? null : columnWords[isRobust(one, siblings) ? "yes" : "no"],
    ]),
  };
}

function channelCells({ audit }: AtlasContrast): [Cell, Cell] {
  return [
    joined(audit.filter(({ open }) => open).map(({ channel }) => channelWords[channel])),
    joined(audit.filter(({ open }) => !open).map(({ channel, reason }) =>
      atlasReportWords.because([channelWords[channel]], auditWords[reason]))),
  ];
}

function effectCells(contrast: AtlasContrast): Cell[] {
  const { effect } = contrast;
  if (effect === null) return [null, null, null, null, null, ...COVERAGES.map(() => null)];
  const { partner, others, coverage } = effect;
  return [partner, others.difference, others.low, others.high, collapseText(contrast),
    ...COVERAGES.map((kind) => coverage[kind]?.difference ?? null)];
}

/** A share of worlds: as a percentage only where the parameters were fitted. */
export function collapseText({ set, effect }: AtlasContrast): Label | null {
  return effect === null ? null : worldsText(set, effect.collapseShare);
}

function worldsText(set: string, share: number): Label {
  return set === "calibrated" ? plain(percentText(share)) : shareInShort(share);
}

/** The name of an agent of these scenarios. */
export function nameOf({ names }: Atlas, id: string): Label {
  return names[id] ?? plain(id);
}

/** Those who change their mind in most worlds, each with its term and in how many worlds. */
export function followersOf(atlas: Atlas, { set, effect }: AtlasContrast): Label[] {
  if (effect === null) return [];
  const told = effect.followers.map(({ agent, lost, gained, term }) =>
    atlasReportWords.follower(nameOf(atlas, agent), termWords[term].name,
      worldsText(set, (lost + gained) / effect.replicates)));
  const more = effect.followed - told.length;
  return more > 0 ? [...told, atlasReportWords.more(more)] : told;
}

/** A threshold in words: the value itself, or why there is none. */
export function thresholdText(threshold: Threshold | undefined): Label | null {
  if (threshold === undefined) return null;
  if (typeof threshold === "number") return plain(String(threshold));
  const { own, none, cannotOpen } = atlasReportWords;
  return threshold === "own" ? own : threshold === "none" ? none : cannotOpen;
}

/** A way with what it hangs on. */
export function wayText(atlas: Atlas, { way, rival, reserved }: AtlasContrast): Label {
  const { name } = wayWords[way];
  const { waits, half, leavesOut } = atlasReportWords;
  const more = way === "conditional" ? (rival === null ? half : waits(nameOf(atlas, rival)))
    : reserved === null ? undefined : leavesOut(atlas.issues[reserved] ?? plain(reserved));
  return more === undefined ? name
    : { en: `${name.en}: ${more.en}`, zh: `${name.zh}：${more.zh}` };
}

/** The set's name as a column tells it. */
export function setText({ set }: AtlasContrast): Label {
  return setName(set);
}

function joined(labels: readonly Label[]): Label | null {
  if (labels.length === 0) return null;
  return {
    en: labels.map(({ en }) => en).join("; "), zh: labels.map(({ zh }) => zh).join("；"),
  };
}
