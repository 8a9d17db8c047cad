import type { Label } from "../../base/label.ts";
import { storyLogicWords } from "../../dictionary/studio-story-words.ts";
import { logicsWords } from "../../dictionary/study-figure-words.ts";
import { numberText, signedText } from "../../figure/spec.ts";
import {
  ALL_ON, combinationOf, LOGIC_IDS, type LogicId,
} from "../../thesis/security-preference.ts";
import type { Answer, Story } from "../state/story.ts";
import {
  answerOf, dotsAtEnd, medianTurn, STORY_REPLICATES, turningShare, type StoryWorlds,
} from "../state/story-worlds.ts";
import { Poles } from "./story-claim.tsx";
import { DotPlot, StoryTable, type Told } from "./story-parts.tsx";

const hundred = (share: number): string => numberText(100 * share);

/** How a combination ends and when it turns, against all three at work. */
function toldOf({ bench, eight: { combos, horizon } }: StoryWorlds, combination: number): Label {
  const level = combos[combination].preference.mean;
  const change = level - combos[ALL_ON].preference.mean;
  const turn = medianTurn(bench[combination]);
  const worlds = hundred(turningShare(bench[combination]));
  const ends = storyLogicWords.ends(numberText(level, 2),
    combination === ALL_ON ? "" : signedText(change, 2));
  const turns = turn === null ? storyLogicWords.never(numberText(horizon, 1), worlds)
    : storyLogicWords.turns(numberText(turn, 1), worlds);
  return { en: `${ends.en} ${turns.en}`, zh: ends.zh + turns.zh };
}

/** Three switches, all eight worlds behind them, and the question. */
export function SwitchesStep({ story, worlds, language, toggle, answer }: Told & {
  story: Story; worlds: StoryWorlds; toggle: (logic: LogicId) => void;
  answer: (one: Answer) => void;
}) {
  const now = combinationOf(story.on);
  const said = toldOf(worlds, now)[language];
  return (
    <>
      <p>{storyLogicWords.ask[language]}</p>
      <div class="switches">
        {LOGIC_IDS.map((logic) => {
          const on = story.on.includes(logic);
          return (
            <button
              key={logic} type="button" role="switch" aria-checked={on}
              onClick={() => { toggle(logic); }}
            >
              {logicsWords.names[logic][language]}
              <span aria-hidden="true">{storyLogicWords[on ? "on" : "off"][language]}</span>
            </button>
          );
        })}
      </div>
      <DotPlot
        label={said}
        rows={[{ values: dotsAtEnd(worlds.bench[now]), look: "filled" },
          { values: dotsAtEnd(worlds.bench[ALL_ON]), look: "open" }]}
      />
      <Poles language={language} />
      <p class="legend">
        <span class="now">{storyLogicWords.legendNow[language]}</span>
        <span>{storyLogicWords.legendAll[language]}</span>
      </p>
      <p class="head" role="status">{said}</p>
      <Question story={story} worlds={worlds} language={language} answer={answer} />
    </>
  );
}

function Question({ story, worlds, language, answer }: Told & {
  story: Story; worlds: StoryWorlds; answer: (one: Answer) => void;
}) {
  const options: readonly (readonly [Answer, Label])[] = [
    ...LOGIC_IDS.map((logic) => [logic, logicsWords.names[logic]] as const),
    ["several", storyLogicWords.several], ["none", storyLogicWords.none],
  ];
  const right = story.answer === answerOf(worlds);
  return (
    <fieldset class="answers">
      <legend class="question">{storyLogicWords.question[language]}</legend>
      {options.map(([id, words]) => (
        <label key={id}>
          <input
            type="radio" name="answer" checked={story.answer === id}
            onChange={() => { answer(id); }}
          />
          {words[language]}
        </label>
      ))}
      {story.answer !== undefined && (
        <div role="status">
          <p><strong>{storyLogicWords[right ? "right" : "wrong"][language]}</strong></p>
          <ul>
            {LOGIC_IDS.map((logic, k) => (
              <li key={logic}>
                {storyLogicWords.without(logicsWords.names[logic],
                  toldOf(worlds, ALL_ON & ~(1 << k)))[language]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}

/** What each logic adds over all orders, and all eight worlds. */
export function SharesStep({ worlds, language }: Told & { worlds: StoryWorlds }) {
  const { shapley, whole, combos } = worlds.eight;
  const most = Math.max(...shapley.map(({ value }) => Math.abs(value)), 1e-9);
  const rows = [...shapley.map((one) => ({ ...one, name: logicsWords.names[one.logic] })),
    { ...whole, value: whole.mean, name: storyLogicWords.whole }];
  const interval = ({ low, high }: { low: number; high: number }): string =>
    `${signedText(low, 4)} – ${signedText(high, 4)}`;
  const none = combos[0].preference.mean;
  const against = LOGIC_IDS.flatMap((logic, k): Label[] => {
    const alone = combos[1 << k].preference.mean;
    return shapley[k].value > 0 && alone < none ? [storyLogicWords.alone(
      logicsWords.names[logic], numberText(alone, 2), numberText(none, 2))] : [];
  });
  return (
    <>
      <p>{storyLogicWords.shares[language]}</p>
      <StoryTable
        label={storyLogicWords.adds[language]}
        heads={[storyLogicWords.logic[language], storyLogicWords.adds[language],
          storyLogicWords.interval[language]]}
      >
        {rows.map(({ name, value, low, high }, n) => (
          <tr key={n}>
            <th scope="row">{name[language]}</th>
            <td class="barred">
              {n < shapley.length && (
                <i style={`width:${(60 * Math.abs(value)) / most}%`} aria-hidden="true" />
              )}
              {signedText(value, 3)}
            </td>
            <td>{interval({ low, high })}</td>
          </tr>
        ))}
      </StoryTable>
      {against.map((one, n) => <p key={n}>{one[language]}</p>)}
      <h2>{storyLogicWords.eight[language]}</h2>
      <StoryTable
        label={storyLogicWords.eight[language]}
        heads={[...LOGIC_IDS.map((logic) => logicsWords.names[logic][language]),
          storyLogicWords.preference[language], storyLogicWords.turn[language],
          storyLogicWords.worlds[language]]}
      >
        {combos.map((combo, c) => {
          const turn = medianTurn(worlds.bench[c]);
          return (
            <tr key={c}>
              {LOGIC_IDS.map((logic) => (
                <td key={logic}>
                  <span aria-hidden="true">{combo[logic] ? "● " : "○ "}</span>
                  {storyLogicWords[combo[logic] ? "on" : "off"][language]}
                </td>
              ))}
              <td class="barred">
                <i style={`width:${60 * combo.preference.mean}%`} aria-hidden="true" />
                {numberText(combo.preference.mean, 2)}
              </td>
              <td>{turn === null ? storyLogicWords.noTurn[language] : numberText(turn, 1)}</td>
              <td>{hundred(turningShare(worlds.bench[c]))}%</td>
            </tr>
          );
        })}
      </StoryTable>
      <p class="note">{storyLogicWords.same(String(STORY_REPLICATES))[language]}</p>
    </>
  );
}
