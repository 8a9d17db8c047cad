import { plain, type Label } from "../base/label.ts";
import { agentFieldWords, changedWords } from "../dictionary/term-words.ts";
import { cleanText } from "../figure/text.ts";
import { issueLabel } from "../figure/view.ts";
import type { Model } from "../model/model.ts";

/** What would be changed, by its path in the text or in an agent, as a reader knows it. */
export function changedLabel(model: Model, of: "text" | "agent", path: string): Label {
  if (path === "bindingness") return changedWords.bindingness;
  if (path.startsWith("positions.")) {
    const name = issueLabel(model, path.slice("positions.".length));
    return of === "text" ? changedWords.level(name) : changedWords.position(name);
  }
  return agentFieldWords[path] ?? plain(cleanText(path));
}
