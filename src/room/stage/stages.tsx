import { Stage } from "./stage.tsx";
import type { Shown } from "../screen.ts";

/** What is on the wall: one picture, or the same one in two languages, side by side. */
export function Stages({ shown }: { shown: readonly Shown[] }) {
  return (
    <div class="stages" data-count={shown.length}>
      {shown.map((one) => <Stage key={one.language} shown={one} />)}
    </div>
  );
}
