import type { Card } from "../../seminar/card.ts";
import type { CardDraft } from "../card/card-draft.ts";

interface Unfinished {
  /** The card that was in when the form was opened. */
  readonly over: Card | undefined;
  readonly draft: CardDraft;
}

/** Forms that were begun and not sealed, by round and seat; in memory alone, as they are secret. */
export function unfinishedForms() {
  const forms = new Map<string, Unfinished>();
  const keyOf = (round: number, seat: string): string => `${round} ${seat}`;
  return {
    /** What was left of a form; nothing where another card has come in since. */
    of(round: number, seat: string, card: Card | undefined): CardDraft | undefined {
      const found = forms.get(keyOf(round, seat));
      return found?.over === card ? found?.draft : undefined;
    },
    keep(round: number, seat: string, over: Card | undefined, draft: CardDraft): void {
      forms.set(keyOf(round, seat), { over, draft });
    },
    drop(round: number, seat: string): void {
      forms.delete(keyOf(round, seat));
    },
    dropAll(): void {
      forms.clear();
    },
  };
}
