import type { Label, Language } from "../base/label.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { verdictWords } from "../dictionary/study-figure-words.ts";
import { constructionWords } from "../dictionary/thesis-print-words.ts";
import type { ThesisFinding } from "../thesis/finding.ts";
import { byClass, canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, signedText, type Json, type JsonObject, type VegaLiteSpec }
  from "./spec.ts";
import type { Cell, Table } from "./table.ts";
import { cleanText, clipText, wrapText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { niceTicks } from "./ticks.ts";

const LEFT = 304;
const RIGHT = WIDTH - 112;
const ROW = 50;
const LINE = 14;
const HEAD = 12;
const LISTED = 20;
const SMALL = TEXT - 2;
/** Effects beyond this many smallest effects stand at the edge, their number beside them. */
const EDGE = 10;
const VERDICTS = ["supported", "contradicted", "mixed", "undecided"] as const;
const ARROWS = { rises: "↑", falls: "↓", unchanged: "=" } as const;

/** A finding that an experiment decided. */
type Tried = ThesisFinding & {
  readonly effect: number; readonly low: number; readonly high: number;
  readonly smallest: number;
};

function isTried(finding: ThesisFinding): finding is Tried {
  return finding.kind === "contingent" && finding.effect !== null && finding.low !== null
    && finding.high !== null && finding.smallest !== null && finding.smallest > 0;
}

/** The claims of one group: effects with their intervals, and what is true by definition. */
export function verdictsFigure(
  findings: readonly ThesisFinding[], language: Language, theme: Theme,
): VegaLiteSpec {
  const tried = findings.filter(isTried);
  const foot = HEAD + tried.length * ROW;
  const reach = Math.min(EDGE, Math.max(2, ...tried.flatMap(({ low, high, smallest }) =>
    [Math.abs(low), Math.abs(high)].map((end) => end / smallest))));
  const ticks = niceTicks(-reach, reach, 6);
  const edge = ticks[ticks.length - 1].at;
  const x = (units: number): number => (LEFT + RIGHT) / 2
    + (Math.min(edge, Math.max(-edge, units)) / edge) * ((RIGHT - LEFT) / 2);
  const listed = listedBelow(findings, foot + (tried.length === 0 ? 0 : 48), language);
  const canvas = canvasOf(listed.foot);
  const y = (n: number): number => HEAD + (n + 0.5) * ROW;
  const headline = verdictsHeadline(findings)[language];
  const axis = tried.length === 0 ? [] : [{ x: (LEFT + RIGHT) / 2, y: foot + 30,
    label: verdictWords.axis[language] }];
  return figureSpec({ language, theme }, {
    headline, note: tried.length === 0 ? "" : verdictWords.note[language], description: headline,
  }, {
    zone: tried.length === 0 ? [] : [{ x: x(-1), x2: x(1), y: 0, y2: foot }],
    grid: tried.length === 0 ? [] : ticks.map(({ at, words }) => ({ x: x(at), x2: x(at), y: 0,
      y2: foot, label: words, zero: Number(Math.abs(at) < 1e-9) })),
    axis,
    spans: tried.map(({ low, high, smallest, ...one }, n) => ({ id: one.id,
      verdict: classOf(one.verdict), x: x(low / smallest), x2: x(high / smallest), y: y(n),
      y2: y(n) })),
    ticks: tried.flatMap(({ robust, smallest }, n) => (robust?.narratives ?? []).map((one) =>
      ({ narrative: one.narrative, x: x(one.effect / smallest), x2: x(one.effect / smallest),
        y: y(n) + 5, y2: y(n) + 13 }))),
    edges: tried.flatMap(({ id, effect, low, high, smallest, verdict }, n) =>
      [...new Set([low, high, effect].map((end) => end / smallest)
        .filter((end) => Math.abs(end) > edge).map(Math.sign))].map((side) => ({ id,
        verdict: classOf(verdict), side: Number(side > 0), x: x(side * edge) + side * 5,
        y: y(n) }))),
    numbers: tried.flatMap(({ effect, smallest }, n) => (Math.abs(effect / smallest) <= edge ? []
      : [{ label: signedText(effect / smallest, 1), x: x(effect / smallest), y: y(n) - 11,
        side: Number(effect > 0) }])),
    effects: tried.map(({ id, effect, smallest, verdict }, n) => ({ id, effect,
      verdict: classOf(verdict), x: x(effect / smallest), y: y(n) })),
    claims: tried.map((finding, n) => claimDatum(finding, y(n), language)),
    listed: listed.data,
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

function classOf(verdict: ThesisFinding["verdict"]): number {
  return verdict === null ? VERDICTS.length - 1 : VERDICTS.indexOf(verdict);
}

/** How many claims came out how, in a sentence. */
export function verdictsHeadline(findings: readonly ThesisFinding[]): Label {
  const tried = findings.filter(({ kind }) => kind === "contingent");
  if (tried.length === 0) return verdictWords.headlineNone;
  const count = (verdict: string): number =>
    tried.filter((finding) => finding.verdict === verdict).length;
  const [supported, contradicted] = [count("supported"), count("contradicted")];
  return verdictWords.headline(String(supported), String(contradicted),
    String(tried.length - supported - contradicted));
}

/** All claims of the group, tried or not. */
export function verdictsTable(findings: readonly ThesisFinding[]): Table {
  const text = (head: Label) => ({ head, kind: "text" as const });
  const change = (head: Label) => ({ head, kind: "change" as const });
  return {
    id: "verdicts", wordsOnly: false,
    columns: [text(columnWords.agent), text(verdictWords.claim), text(verdictWords.kind),
      text(verdictWords.verdict), change(verdictWords.effect), change(columnWords.low),
      change(columnWords.high), change(verdictWords.smallest), text(verdictWords.survives),
      text(verdictWords.data)],
    rows: findings.map((finding): Cell[] => {
      const { id, claim, kind, verdict, effect, low, high, smallest, robust, data } = finding;
      const told = finding.byConstruction === null ? verdictWords.kinds[kind]
        : constructionWords[finding.byConstruction];
      return [id, claim, told, verdict === null ? null : wordOf(finding),
        effect, low, high, smallest,
        robust === null ? null : `${robust.survives} / ${robust.narratives.length}`,
        verdictWords.evidence[data]];
    }),
  };
}

function wordOf({ verdict, negligible }: ThesisFinding): Label {
  if (verdict === null) return verdictWords.builtIn;
  return verdict === "supported" && negligible ? verdictWords.negligible
    : verdictWords.verdicts[verdict];
}

function claimDatum(finding: Tried, y: number, language: Language): JsonObject {
  const { id, claim, expect, effect, smallest, verdict } = finding;
  const lines = wrapText(claim[language], (LEFT - 74) / SMALL, 3);
  const [first, second = "", third = ""] = lines;
  const lineAt = (n: number): number => y + (n - (lines.length - 1) / 2) * LINE;
  return {
    label: clipText(id, 4), x: 0, y, first, second, third, claim: 40,
    upper: lineAt(0), middle: lineAt(1), lower: lineAt(2),
    arrow: expect === null ? "" : ARROWS[expect], arrowat: LEFT - 10, result: RIGHT + 12,
    words: clipText(wordOf(finding)[language], 100 / SMALL), verdict: classOf(verdict),
    number: signedText(effect / smallest, 1),
  };
}

/** What has no verdict: built in, then without a counterpart. */
function listedBelow(
  findings: readonly ThesisFinding[], top: number, language: Language,
): { readonly data: JsonObject[]; readonly foot: number } {
  const data: JsonObject[] = [];
  let y = top;
  const parts = [
    { kind: "built in", heading: verdictWords.builtIn },
    { kind: "not representable", heading: verdictWords.missing },
  ] as const;
  for (const { kind, heading } of parts) {
    const found = findings.filter((finding) => finding.kind === kind);
    if (found.length === 0) continue;
    data.push({ label: heading[language], x: 0, y: y + 8, head: 1 });
    y += LISTED + 4;
    for (const { id, claim, byConstruction } of found) {
      const against = byConstruction !== null && byConstruction !== "as claimed";
      const told = against ? verdictWords.built(constructionWords[byConstruction], claim) : claim;
      const name = clipText(id, 4);
      data.push({ label: name, x: 0, y: y + 6, head: 2 });
      data.push({ label: clipText(cleanText(told[language]), (WIDTH - 44) / SMALL), x: 40,
        y: y + 6, head: 0 });
      y += LISTED;
    }
    y += 14;
  }
  return { data, foot: Math.max(40, y) };
}

function layersOf(canvas: Canvas, theme: Theme): Json[] {
  const { x, y } = canvas.point("claims", {}).encoding as { x: JsonObject; y: JsonObject };
  const at = (across: string, down = "y"): JsonObject =>
    ({ x: { ...x, field: across }, y: { ...y, field: down } });
  const color = byClass("verdict", [theme.second, theme.scenario, theme.baseline, theme.muted]);
  const shape = byClass("verdict", ["circle", "square", "diamond", "triangle-up"]);
  const only = (head: number): JsonObject =>
    ({ transform: [{ filter: `datum.head === ${head}` }] });
  return [
    canvas.box("zone", { color: theme.grid, opacity: 0.55 }),
    canvas.rule("grid", { strokeWidth: 1 }, { color: byClass("zero", [theme.grid, theme.zero]) }),
    canvas.text("grid", { align: "center", dy: 11, fontSize: SMALL, color: theme.muted }, "label",
      at("x", "y2")),
    canvas.text("axis", { align: "center", fontSize: SMALL, color: theme.muted }),
    canvas.rule("spans", { strokeWidth: 5, opacity: 0.4, strokeCap: "round" }, { color }),
    canvas.rule("ticks", { color: theme.ink, strokeWidth: 1.2 }),
    canvas.point("edges", { filled: true, opacity: 1, size: 70 },
      { color, shape: byClass("side", ["triangle-left", "triangle-right"]) }),
    ...[0, 1].map((side) => ({ ...canvas.text("numbers",
      { align: side === 1 ? "right" : "left", fontSize: SMALL - 1, color: theme.muted }),
      transform: [{ filter: `datum.side === ${side}` }] })),
    canvas.point("effects", { filled: true, opacity: 1, size: 90 }, { color, shape }),
    canvas.text("claims", { align: "left", fontSize: SMALL, fontWeight: 600 }),
    canvas.text("claims", { align: "left", fontSize: SMALL }, "first", at("claim", "upper")),
    canvas.text("claims", { align: "left", fontSize: SMALL }, "second", at("claim", "middle")),
    canvas.text("claims", { align: "left", fontSize: SMALL }, "third", at("claim", "lower")),
    canvas.text("claims", { align: "right", fontSize: TEXT, color: theme.muted }, "arrow",
      at("arrowat")),
    canvas.text("claims", { align: "left", fontSize: SMALL, dy: -7 }, "words",
      { ...at("result"), color }),
    canvas.text("claims", { align: "left", fontSize: SMALL, dy: 8, color: theme.muted }, "number",
      at("result")),
    { ...canvas.text("listed", { align: "left", fontSize: TEXT - 1, fontWeight: 600,
      color: theme.muted }), ...only(1) },
    { ...canvas.text("listed", { align: "left", fontSize: SMALL, fontWeight: 600 }), ...only(2) },
    { ...canvas.text("listed", { align: "left", fontSize: SMALL }), ...only(0) },
  ];
}
