import type { Label, Language } from "../../base/label.ts";
import { exportWords } from "../../dictionary/room-export-words.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import { numberText } from "../../figure/spec.ts";
import { html, type Html } from "../../report/html.ts";
import type { RoundPlayed } from "../../seminar/play-session.ts";
import { countText } from "../../studio/figure/count-text.ts";
import { levelText } from "../level-text.ts";
import { resultView } from "../screen-parts.ts";
import { acrossAt, spotsOf, ticksIn, type Field, type Spot } from "../stage/dot-places.ts";
import type { Meeting } from "./meeting.ts";

const WIDTH = 640;
const FLOOR = 132;
const HEIGHT = 166;

/** All rounds in two tables: who signed and what moved, and what was written. */
export function roundsTables(meeting: Meeting, language: Language): Html {
  const { hall, session, results } = meeting;
  const { sitting, injects } = hall;
  const say = (label: Label): string => label[language];
  const views = results.map((result) => ({ result, view: resultView(sitting, result) }));
  const news = (round: number): string => {
    const found = injects.find(({ id }) => id === session.rounds[round]?.inject);
    return found === undefined ? "" : say(found.title);
  };
  const [first] = views;
  const signed = views.map(({ result: { round, moved, shown }, view }) => [
    roundText(round, language), news(round), countText(view.median),
    say(exportWords.range(countText(view.low), countText(view.high))),
    moved === undefined ? "–" : say(exportWords.worldsOf(moved.worlds, moved.of)), shown,
  ]);
  const written = views.map(({ result: { round }, view }) => [
    roundText(round, language),
    ...view.levels.map(levelText),
  ]);
  const heads = [stageWords.roundHead, exportWords.news, exportWords.median, stageWords.range,
    exportWords.flipped, stageWords.digest].map(say);
  return html`${tableOf(heads, signed)}<h3>${say(stageWords.text)}</h3>
<p class="small">${say(stageWords.level)}</p>${tableOf([say(stageWords.roundHead),
    ...(first?.view.levels ?? []).map(({ name }) => say(name))], written)}`;
}

function roundText(round: number, language: Language): string {
  return (round < 0 ? stageWords.baseline : stageWords.round(round + 1))[language];
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="wide"><table><thead><tr>${heads.map((head) =>
    html`<th>${head}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${
    row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>\n`;
}

/** A round as fifty dots; rings are those of the round before it. */
export function roundDots(
  { hall: { sitting } }: Meeting, result: RoundPlayed, before: RoundPlayed, language: Language,
): Html {
  const [now, was] = [result, before].map((one) => resultView(sitting, one));
  const field: Field = {
    width: WIDTH, left: 8, right: WIDTH - 8, floor: FLOOR, ceiling: 12, most: now.most,
  };
  const { now: dots, was: rings, radius } = spotsOf(field, now.histogram, was.histogram);
  const median = stageWords.median(countText(now.median));
  const range = stageWords.between(countText(now.low), countText(now.high));
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${
    median[language]}"><path d="M${field.left} ${FLOOR}H${field.right}" stroke="#565d6b"/>${
    ticksIn(field).map((tick) => html`<text x="${numberText(acrossAt(field, tick), 1)}" y="${
      FLOOR + 16}" text-anchor="middle">${tick}</text>`)}<text x="${field.right}" y="${
    HEIGHT - 4}" text-anchor="end">${stageWords.axis[language]}</text>
<g fill="none" stroke="#565d6b">${rings.map((spot) => circle(spot, radius - 0.6))}</g>
<g fill="#0b5c94">${dots.map((spot) => circle(spot, radius))}</g></svg>
<figcaption class="small">${[median, range, stageWords.dotMeans, stageWords.ringBefore]
  .map((one) => one[language]).join(" · ")}</figcaption></figure>\n`;
}

function circle({ x, y }: Spot, radius: number): Html {
  const [cx, cy, r] = [x, y, radius].map((value) => numberText(value, 1));
  return html`<circle cx="${cx}" cy="${cy}" r="${r}"/>`;
}
