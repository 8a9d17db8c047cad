import type { Label } from "../../base/label.ts";
import { quantile } from "../../base/stats.ts";
import { storyEarlierWords } from "../../dictionary/studio-story-end-words.ts";
import { storyLogicWords } from "../../dictionary/studio-story-words.ts";
import type { PackedWhatIf } from "../../edit/pack.ts";
import type { PackedStory } from "../../edit/packed-story.ts";
import { numberText } from "../../figure/spec.ts";
import type { PreferenceLevels } from "../../thesis/preference-levels.ts";
import { ALL_ON } from "../../thesis/security-preference.ts";
import {
  earlierShare, levelsAt, medianTurn, turningShare, type StoryWorlds,
} from "../state/story-worlds.ts";
import { StoryTable, Ticks, type Told } from "./story-parts.tsx";

interface Path {
  readonly id: string;
  readonly title: Label;
  readonly levels: PreferenceLevels;
}

function pathsOf(
  { variants, contrastTitle }: PackedStory, whatifs: readonly PackedWhatIf[],
  { bench, contrast }: StoryWorlds,
): Path[] {
  const titleOf = (whatif: string | undefined): Label => {
    const title = whatifs.find(({ id }) => id === whatif)?.title;
    return title === undefined ? contrastTitle : storyEarlierWords.variant(contrastTitle, title);
  };
  return [
    { id: "all", title: storyEarlierWords.aiAll, levels: bench[ALL_ON] },
    { id: "none", title: storyEarlierWords.aiNone, levels: bench[0] },
    ...variants.map(({ whatif }, n) =>
      ({ id: `contrast${n}`, title: titleOf(whatif), levels: contrast[n] })),
  ];
}

/** The same engine with an earlier technology: paths, turns, and what differs besides. */
export function EarlierStep({ packed, whatifs, worlds, language }: Told & {
  packed: PackedStory; whatifs: readonly PackedWhatIf[]; worlds: StoryWorlds;
}) {
  const paths = pathsOf(packed, whatifs, worlds);
  const { chart, years, path, about, earlier } = storyEarlierWords;
  const told = earlier(numberText(100 * earlierShare(worlds)))[language];
  const higher = higherOf(packed, worlds);
  return (
    <>
      <p>{about(packed.contrastTitle)[language]}</p>
      <h2>{chart[language]}</h2>
      <PathPlot paths={paths} label={`${chart[language]} ${told}`} language={language} />
      <p class="poles"><span>{years[language]}</span></p>
      <ul class="keys">
        {paths.map(({ id, title }) => (
          <li key={id}>
            <svg viewBox="0 0 40 10" aria-hidden="true">
              <line class={id} x1={1} x2={39} y1={5} y2={5} />
            </svg>
            {title[language]}
          </li>
        ))}
      </ul>
      <p class="head">{told}</p>
      {higher !== undefined && <p>{higher[language]}</p>}
      <StoryTable
        label={chart[language]}
        heads={[path[language], storyLogicWords.preference[language],
          storyLogicWords.turn[language], storyLogicWords.worlds[language]]}
      >
        {paths.map(({ id, title, levels }) => {
          const turn = medianTurn(levels);
          return (
            <tr key={id}>
              <th scope="row">{title[language]}</th>
              <td>{numberText(quantile(levelsAt(levels), 0.5), 2)}</td>
              <td>{turn === null ? storyLogicWords.noTurn[language] : numberText(turn, 1)}</td>
              <td>{numberText(100 * turningShare(levels))}%</td>
            </tr>
          );
        })}
      </StoryTable>
    </>
  );
}

/** That the later one ends higher, where it does. */
function higherOf(
  { contrastTitle }: PackedStory, { bench, contrast: [theirs] }: StoryWorlds,
): Label | undefined {
  const ours = bench[ALL_ON];
  const [own, other] = [ours, theirs].map((levels) => quantile(levelsAt(levels), 0.5));
  const [ownYears, years] = [ours, theirs].map((levels) => numberText(levels.years.at(-1) ?? 0));
  return other > own ? storyEarlierWords.higher(
    contrastTitle, numberText(other, 2), years, numberText(own, 2), ownYears) : undefined;
}

const WIDTH = 640;
const HEIGHT = 220;

function PathPlot({ paths, label, language }: Told & {
  paths: readonly Path[]; label: string;
}) {
  const last = Math.max(...paths.flatMap(({ levels }) => levels.years));
  const most = 5 * Math.ceil(last / 5);
  const x = (at: number): number => (at / most) * WIDTH;
  const y = (level: number): number => (1 - level) * HEIGHT;
  const line = ({ levels }: Path): string => levels.years.map((at, t) =>
    `${x(at).toFixed(1)},${y(quantile(levelsAt(levels, t), 0.5)).toFixed(1)}`).join(" ");
  return (
    <div class="storyplot paths">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 0.25, 0.5, 0.75, 1].map((level) => (
          <line
            key={level} class={level === 0.5 ? "turn" : "axis"} x1={0} x2={WIDTH}
            y1={y(level)} y2={y(level)}
          />
        ))}
        {paths.map((path) => <polyline key={path.id} class={path.id} points={line(path)} />)}
      </svg>
      {paths.slice(0, 2).map(({ id, title, levels }) => (
        <span
          key={id} class="named" aria-hidden="true"
          style={`left:${(100 * (levels.years.at(-1) ?? 0)) / most}%;--at:${
            (y(quantile(levelsAt(levels), 0.5)) / HEIGHT).toFixed(3)}`}
        >{title[language]}</span>
      ))}
      <div class="levels" aria-hidden="true">
        {[1, 0.5, 0].map((level) => <span key={level}>{numberText(level, 1)}</span>)}
      </div>
      <Ticks values={[0, 5, 10, 15, 20, 25].filter((at) => at <= most)} most={most} digits={0} />
    </div>
  );
}
