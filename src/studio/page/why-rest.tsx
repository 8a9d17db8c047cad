import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Label, Language } from "../../base/label.ts";
import type { Explanation } from "../../analysis/explain.ts";
import { setName } from "../../dictionary/answer-words.ts";
import { capital } from "../../dictionary/capital.ts";
import { named } from "../../dictionary/article-words.ts";
import { explainWords } from "../../dictionary/explain-words.ts";
import { commonSectionWords } from "../../dictionary/report-words.ts";
import { studioWhyWords } from "../../dictionary/studio-why-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { agentLabel, indexOf, type RunView } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";
import type { Shown } from "../figure/charts.ts";
import { worldsOf } from "../figure/flips.ts";
import { changeInWords, pivotInWords, tellable, trialOf } from "../figure/why.ts";
import { agentControls } from "../state/controls.ts";
import { withNumber, type Situation } from "../state/situation.ts";
import { startOf } from "../state/start-of.ts";
import type { Store } from "../state/store.ts";
import { More } from "./parts.tsx";

/** Changes shown at first. */
const MOST_CHANGES = 8;

/** In how many simulated worlds it signs at the last meeting, now and in the baseline. */
export function Shares({ shown, agent, language }: {
  shown: Shown; agent: string; language: Language;
}) {
  const { view, base, model } = shown;
  const share = (of: RunView): string => signedIn(of, agent, view.badge.wordsOnly)[language];
  const name = capital(named(agentLabel(model, agent)))[language];
  const meeting = model.meetings[model.meetings.length - 1];
  return (
    <p>
      {model.meetings.length > 1
        && studioWhyWords.at(meeting.name[language], meeting.date)[language]
          + (language === "en" ? " " : "")}
      {studioWhyWords.signsNow(name, share(view))[language]}
      {base !== undefined && (
        <>{language === "en" ? " " : ""}{studioWhyWords.signsThen(share(base))[language]}</>
      )}
    </p>
  );
}

function signedIn(
  { summary: { summits, replicates } }: RunView, agent: string, wordsOnly: boolean,
): Label {
  return worldsOf(summits[summits.length - 1].agents[agent]?.signedShare ?? 0, replicates,
    wordsOnly);
}

/** What alone would change its mind; what a slider sets can be tried. */
export function Changes({ store, shown, explanation, fresh }: {
  store: Store; shown: Shown; explanation: Explanation; fresh: boolean;
}) {
  const { model, view } = shown;
  const head = useRef<HTMLHeadingElement>(null);
  const tried = useSignal<{ situation: Situation; before: Label } | undefined>(undefined);
  const language = store.language.value;
  const { agent, pinned, decision, changes } = explanation;
  if (pinned || !decision.present) return null;
  const now = signedIn(view, agent, view.badge.wordsOnly);
  const { told, atThreshold } = tellable(explanation);
  const { is, wants, cares } = agentControls(model, agent);
  const controls = [...is, ...wants, ...cares];
  const { numbers } = store.situation.value;
  const standsAt = (path: string): number =>
    numbers[path] ?? startOf(store.chosen.value, model, path);
  const trials = told.map((change) => ({
    words: changeInWords(change, model)[language],
    trial: trialOf(change, agent, controls, standsAt),
  }));
  const list = (some: typeof trials, start = 1) => (
    <ol class="why-changes" start={start}>
      {some.map((one) => (
        <Change key={one.words} store={store} {...one} fresh={fresh} make={(situation) => {
          tried.value = { situation, before: now };
          store.set(situation);
          head.current?.focus();
        }} />
      ))}
    </ol>
  );
  return (
    <>
      <h3 ref={head} tabIndex={-1}>{explainWords.changes[language]}</h3>
      <p role="status">
        {fresh && tried.value?.situation === store.situation.value && studioWhyWords.tried(
          decision.signs, explanation.replicate === null, tried.value.before[language],
          now[language])[language]}
      </p>
      {atThreshold && <p>{studioWhyWords.threshold[language]}</p>}
      {changes.length === 0 ? <p>{commonSectionWords.noChanges[language]}</p> : (
        <>
          {list(trials.slice(0, MOST_CHANGES))}
          <More
            title={studioWhyWords.andMore(String(trials.length - MOST_CHANGES))[language]}
            show={trials.length > MOST_CHANGES}
          >{() => list(trials.slice(MOST_CHANGES), MOST_CHANGES + 1)}</More>
          <p class="note">
            {trials.length > 0 && studioWhyWords[trials.some(({ trial }) => trial !== undefined)
              ? "notTried" : "noneTried"][language]}
          </p>
        </>
      )}
    </>
  );
}

/** One change, and the button that makes it. */
function Change({ store, words, trial, fresh, make }: {
  store: Store; words: string; trial: ReturnType<typeof trialOf>; fresh: boolean;
  make: (situation: Situation) => void;
}) {
  const language = store.language.value;
  return (
    <li>
      <span>{words}</span>
      {trial !== undefined && (
        <button
          type="button" disabled={!fresh} aria-label={studioWhyWords.tryThis(words)[language]}
          onClick={() => { make(withNumber(store.situation.value, trial.path, trial.value)); }}
        >{studioWhyWords.tryIt[language]}</button>
      )}
    </li>
  );
}

/** Who follows its signature. */
export function Hangs({ explanation, model, language }: {
  explanation: Explanation; model: Model; language: Language;
}) {
  return (
    <>
      <h3>{studioWhyWords.hangs[language]}</h3>
      <p>{pivotInWords(explanation, model)[language]}</p>
    </>
  );
}

/** What is assumed, and under which parameters. */
export function Basis({ shown, explanation, language }: {
  shown: Shown; explanation: Explanation; language: Language;
}) {
  const { model, view: { badge } } = shown;
  const { coded, assumed } = model.agents[indexOf(model, explanation.agent)];
  const basis = coded ? (assumed ? "codedAssumed" : "coded") : assumed ? "assumed" : "data";
  const set = setName(badge.use)[language];
  const parts = [
    language === "zh" ? `${studioWords.set.zh}：${set}。` : `${studioWords.set.en}: ${set}.`,
    ...(badge.changed > 0 ? [studioWhyWords.changed(String(badge.changed))[language]] : []),
    studioWhyWords.basis[basis][language], studioWhyWords.ofModel[language],
  ];
  return <p class="note">{parts.join(language === "zh" ? "" : " ")}</p>;
}
