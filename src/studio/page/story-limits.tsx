import type { Label } from "../../base/label.ts";
import { storyLimitsWords } from "../../dictionary/studio-story-end-words.ts";
import { logicsWords } from "../../dictionary/study-figure-words.ts";
import type { PackedStory } from "../../edit/packed-story.ts";
import { numberText } from "../../figure/spec.ts";
import { LOGIC_IDS } from "../../thesis/security-preference.ts";
import { More } from "./parts.tsx";
import { numberLabel, StoryTable, type Told } from "./story-parts.tsx";

/** What the model assumes, what it cannot show, and what would contradict the thesis. */
export function LimitsStep({ packed, language, open }: Told & {
  packed: PackedStory; open: () => void;
}) {
  const { assumed, assumptions, cannot, limits, contradiction, contradictions } = storyLimitsWords;
  const list = (head: Label, items: readonly Label[]) => (
    <>
      <h2>{head[language]}</h2>
      <ul>{items.map((item) => <li key={item.en}>{item[language]}</li>)}</ul>
    </>
  );
  return (
    <>
      {list(assumed, assumptions)}
      <More title={storyLimitsWords.numbers[language]}>
        {() => <Numbers packed={packed} language={language} />}
      </More>
      {list(cannot, limits)}
      {list(contradiction, contradictions)}
      <p class="acts">
        <button type="button" class="main" onClick={open}>
          {storyLimitsWords.open[language]}
        </button>
      </p>
    </>
  );
}

function Numbers({ packed, language }: Told & { packed: PackedStory }) {
  const { number, whenOn, whenOff, numbers } = storyLimitsWords;
  return (
    <StoryTable
      label={numbers[language]} heads={[number, whenOn, whenOff].map((head) => head[language])}
    >
      {LOGIC_IDS.flatMap((logic) => Object.keys(packed.logics[logic].on).map((path) => (
        <tr key={path}>
          <th scope="row">
            {`${logicsWords.names[logic][language]} · ${numberLabel(path)[language]}`}
          </th>
          <td>{numberText(packed.logics[logic].on[path], 2)}</td>
          <td>{numberText(packed.logics[logic].off[path], 2)}</td>
        </tr>
      )))}
    </StoryTable>
  );
}
