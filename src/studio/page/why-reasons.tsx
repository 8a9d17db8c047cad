import type { Language } from "../../base/label.ts";
import type { Explanation } from "../../analysis/explain.ts";
import { columnWords } from "../../dictionary/column-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { explainWords } from "../../dictionary/explain-words.ts";
import { studioWhyWords } from "../../dictionary/studio-why-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { signedText } from "../../figure/spec.ts";
import type { Model } from "../../model/model.ts";
import {
  decisionInWords, isAtWork, reasonsInWords, reasonsOf, type Reason,
} from "../figure/why.ts";
import { SignedCells } from "./diverging.tsx";
import { More } from "./parts.tsx";

/** The decision in a sentence, and the terms as a table with a bar in every row. */
export function Reasons({ explanation, model, language, own }: {
  explanation: Explanation; model: Model; language: Language; own: boolean;
}) {
  const reasons = reasonsOf(explanation);
  const idle = reasons.filter((one) => !isAtWork(one)).map(({ name }) => name);
  const most = Math.max(0.01, ...reasons.map(({ value }) => Math.abs(value)));
  return (
    <>
      <p class="head">{decisionInWords(explanation, model, own)[language]}</p>
      <h3 id="why-terms">{studioWhyWords.terms[language]}</h3>
      <div class="table why-terms" tabIndex={0} role="group" aria-labelledby="why-terms">
        <table>
          <thead>
            <tr>
              <th scope="col">{columnWords.term[language]}</th>
              <th scope="col" colSpan={2}>{studioWhyWords.adds[language]}</th>
              <th scope="col">{explainWords.share[language]}</th>
              {!explanation.pinned && <th scope="col">{explainWords.without[language]}</th>}
            </tr>
          </thead>
          <tbody>
            {reasons.filter(isAtWork).map((reason) => (
              <Row
                key={reason.name.en} reason={reason} most={most} language={language}
                pinned={explanation.pinned}
              />
            ))}
          </tbody>
        </table>
      </div>
      {idle.length > 0 && (
        <p class="note">{studioWhyWords.idle(listOf(idle)[language])[language]}</p>
      )}
      <p class="note">{studioWhyWords.units[language]}</p>
      <div class="told">
        <More title={studioWords.inWords[language]}>
          {() => <p>{reasonsInWords(reasons)[language]}</p>}
        </More>
      </div>
    </>
  );
}

function Row({ reason, most, language, pinned }: {
  reason: Reason; most: number; language: Language; pinned: boolean;
}) {
  const { name, meaning, value, shapley, without, flips, total } = reason;
  return (
    <tr class={total === true ? "total" : ""}>
      <th scope="row">
        {name[language]}
        {meaning !== undefined && <span class="small">{meaning[language]}</span>}
      </th>
      <SignedCells value={value} most={most} />
      <td class="change">{shapley === undefined ? "" : signedText(shapley, 2)}</td>
      {!pinned && <td class={flips === true ? "turns" : ""}>{without?.[language]}</td>}
    </tr>
  );
}
