import type { Label, Language } from "../../base/label.ts";
import { ownOf } from "../../base/record.ts";
import { exportWords } from "../../dictionary/room-export-words.ts";
import { roomCardWords } from "../../dictionary/room-card-words.ts";
import { stageSentences, stageWords } from "../../dictionary/room-stage-words.ts";
import { signedText } from "../../figure/spec.ts";
import { html, trusted, type Html } from "../../report/html.ts";
import { debriefOf } from "../../seminar/debrief.ts";
import { cardsPlayed } from "../../seminar/play-session.ts";
import type { SessionRound } from "../../seminar/session.ts";
import { cardFace, promiseView } from "../card/card-face.ts";
import { seatIn } from "../card/card-frame.ts";
import { keptViews, resultScreen, whyScreen } from "../screen-parts.ts";
import type { CardFace, KeptView } from "../screen.ts";
import type { Meeting } from "./meeting.ts";
import { roundDots, roundsTables } from "./report-rounds.ts";

const STYLE = "body{font:16px/1.55 Inter,system-ui,'Noto Sans SC','PingFang SC','Microsoft YaHei',"
  + "sans-serif;color:#1a1f2b;background:#fbfaf6;max-width:60rem;margin:2rem auto;padding:0 1rem}"
  + "h1,h2{font-family:'Source Serif 4',Georgia,'Noto Serif SC','Songti SC',serif}"
  + "h3{font-size:1.05rem}svg{width:100%;max-width:40rem;font-size:13px;fill:#565d6b}"
  + "figure{margin:.6rem 0;break-inside:avoid}"
  + ":lang(zh){font-family:'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',"
  + "'Noto Sans CJK SC',sans-serif;line-break:strict;text-autospace:normal}"
  + ":is(h1,h2):lang(zh){font-family:'Noto Serif SC','Source Han Serif SC','Songti SC',SimSun,"
  + "'Noto Serif CJK SC','Noto Sans SC',serif}"
  + "h2{margin-top:2.2rem;border-top:1px solid #d9d6cb;padding-top:1rem}"
  + "table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;"
  + "padding:.3rem .6rem;border-bottom:1px solid #d9d6cb;vertical-align:top}"
  + ".wide{overflow-x:auto}.small{color:#565d6b;font-size:.85rem}code{overflow-wrap:anywhere}"
  + "@media print{body{background:#fff;margin:0;max-width:none}h2{break-after:avoid}"
  + "tr{break-inside:avoid}}";

/** The meeting as a page of its own in one language: no script, every text escaped. */
export function meetingReport(meeting: Meeting, language: Language): string {
  const { hall, session } = meeting;
  const say = (label: Label): string => label[language];
  const { lesson, sitting } = hall;
  const page = html`<!doctype html>
<html lang="${language === "zh" ? "zh-Hans" : "en"}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${session.name}</title><style>${trusted(STYLE)}</style></head><body>
<h1>${session.name}</h1>
<p>${say(lesson.title)}</p>
<p class="small">${say(exportWords.ground(sitting.model.title, String(session.seed),
    session.replicates, session.plenary))}</p>
<h2>${say(stageWords.rounds)}</h2>${roundsTables(meeting, language)}
${meeting.results.slice(1).map(({ round }) => roundPart(meeting, round, language))}
${promises(meeting, language)}
${votes(meeting, language)}
<h2>${say(stageWords.questions)}</h2>
<ul>${lesson.debrief.map((one) => html`<li>${say(one)}</li>`)}</ul>
<h2>${say(stageWords.limits)}</h2>
<ul>${lesson.limits.map((one) => html`<li>${say(one)}</li>`)}</ul>
</body></html>
`;
  return page.text;
}

function roundPart(meeting: Meeting, round: number, language: Language): Html {
  const { hall, session, results, effects } = meeting;
  const { frame, sitting, injects } = hall;
  const say = (label: Label): string => label[language];
  const [before, result] = [results[round], results[round + 1]];
  const played = session.rounds[round];
  if (before === undefined || result === undefined || played === undefined) return html``;
  const inject = injects.find(({ id }) => id === played.inject);
  const { headline, conditions } = resultScreen(sitting, result, before);
  const why = effects[round] === undefined ? undefined : whyScreen(frame, round, effects[round]);
  return html`<h2>${say(stageWords.round(round + 1))}</h2>
${inject === undefined ? "" : html`<p><strong>${say(inject.title)}</strong> ${
    say(inject.headline)}</p><p class="small">${say(inject.does)}</p>`}
<p>${say(headline)}</p>${conditions.map((one) => html`<p>${say(one)}</p>`)}
${roundDots(meeting, result, before, language)}
<p class="small">${say(stageWords.digest)} <code>${result.digest}</code></p>
${cardsPart(meeting, round, played, language)}
${why === undefined ? "" : html`<h3>${say(stageWords.why)}</h3><p>${say(why.sentence)}</p>
<table><thead><tr><th>${say(stageWords.seat)}</th><th>${say(stageWords.whyWorlds)}</th>
<th>${say(stageWords.whySignatures)}</th></tr></thead><tbody>${why.bars.map((bar) =>
    html`<tr><td>${say(bar.seat.name)}</td><td>${bar.worlds}</td>
<td>${signedText(bar.signatures, 1)}</td></tr>`)}</tbody></table>
<p class="small">${say(stageSentences.doNotAdd(signedText(why.together, 1),
    signedText(why.remainder, 1)))}</p>`}`;
}

/** Every card that the round played, new or standing, beside what its seat promised. */
function cardsPart(
  { hall, session }: Meeting, round: number, played: SessionRound, language: Language,
): Html {
  const { frame, sitting, injects } = hall;
  const say = (label: Label): string => label[language];
  const isNew = (id: string): boolean => Object.hasOwn(played.cards, id);
  const cards = cardsPlayed(sitting, session, round, injects);
  if (cards.length === 0) return html`<p>${say(exportWords.noCard)}</p>`;
  const rows = cards.map(({ seat: { id, name }, card }) => {
    const pledge = ownOf(played.promises, id) ?? {};
    const said = promiseView(frame, id, pledge);
    return html`<tr><td>${say(name)}</td><td>${listed(said.phrases, language)}
${said.said === undefined ? "" : html` <q>${said.said}</q>`}</td>
<td>${faceWords(cardFace(frame, card, pledge), isNew(id), language)}</td></tr>`;
  });
  const isOld = cards.every(({ seat }) => !isNew(seat.id));
  return html`${isOld ? html`<p>${say(exportWords.stand)}</p>` : ""}<table><thead><tr>
<th>${say(stageWords.seat)}</th><th>${say(stageWords.promised)}</th>
<th>${say(stageWords.card)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function faceWords(
  { choiceWords, points, more }: CardFace, isNew: boolean, language: Language,
): string {
  const levels = points.map((one) => roomCardWords.level(one.name, one.points));
  const choice = isNew ? choiceWords : exportWords.stands(choiceWords);
  return listed([choice, ...levels, ...more], language);
}

function listed(labels: readonly Label[], language: Language): string {
  return labels.map((label) => label[language]).join(language === "zh" ? "；" : "; ");
}

function promises({ hall, session, results }: Meeting, language: Language): Html {
  const { sitting, frame } = hall;
  const kept = keptViews(frame, debriefOf(sitting, session, results));
  if (kept.length === 0) return html``;
  const line = ({ round, seat, promised }: KeptView): Html => {
    const verdicts = promised.map(({ words, kept: held }) =>
      exportWords.verdict(words, held ? stageWords.kept : stageWords.broken));
    const who = exportWords.promised(stageWords.round(round + 1), seatIn(frame, seat.id).name);
    return html`<li>${who[language]}${listed(verdicts, language)}</li>`;
  };
  return html`<h2>${stageWords.promisesKept[language]}</h2><ul>${kept.map(line)}</ul>`;
}

function votes({ hall, session }: Meeting, language: Language): Html {
  const { question, answers } = hall.lesson.vote;
  const { before, after } = session.votes;
  if (before === undefined && after === undefined) return html``;
  return html`<h2>${question[language]}</h2><table><thead><tr>
<th>${stageWords.answer[language]}</th><th>${stageWords.voteFirst[language]}</th>
<th>${stageWords.voteAgain[language]}</th></tr></thead><tbody>${answers.map((answer, n) =>
    html`<tr><td>${answer[language]}</td><td>${before?.[n] ?? ""}</td><td>${after?.[n] ?? ""}</td>
</tr>`)}</tbody></table>`;
}
