import type { RoomStore } from "../state/store.ts";
import { CardEntry } from "./card-entry.tsx";
import { GuessEntry } from "./guess-entry.tsx";
import { InjectChooser } from "./inject-chooser.tsx";
import { PromiseEntry } from "./promise-entry.tsx";
import { RoundNotes } from "./round-notes.tsx";
import { VoteEntry } from "./vote-entry.tsx";

/** What is entered or read at the current place. */
export function Work({ store }: { store: RoomStore }) {
  const place = store.place.value;
  if (place === undefined) return null;
  const { scene, round } = place;
  switch (scene) {
    case "vote": return <VoteEntry key="before" store={store} which="before" />;
    case "closing": return <VoteEntry key="after" store={store} which="after" />;
    case "predict": return <GuessEntry store={store} />;
    case "news": return <InjectChooser store={store} round={round} />;
    case "talk": return (
      <>
        <PromiseEntry key={round} store={store} round={round} />
        <InjectChooser store={store} round={round} />
      </>
    );
    case "cards": return <CardEntry key={round} store={store} round={round} />;
    default: return <RoundNotes store={store} round={round} />;
  }
}
