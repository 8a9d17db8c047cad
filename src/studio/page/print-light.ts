import { colourPairs } from "../../figure/theme.ts";

/** Who decides otherwise fills the first page, which the tall strip of agents would leave. */
function flipsFirst(): () => void {
  const [agents, flips] = [".agents", ".flips"].map((one) => document.querySelector(one));
  if (!agents || !flips) return () => undefined;
  agents.before(flips);
  return () => { agents.after(flips); };
}

/**
 * While the page is printed, drawings in the hall's colours have the briefing's: at once, for
 * nobody waits for a chart to be drawn anew. Returns how to stop it.
 */
export function printLight(): () => void {
  const light = new Map(colourPairs().map(([day, night]) => [night, day]));
  let before: (() => void)[] = [];
  const lighten = (): void => {
    before = [flipsFirst()];
    if (document.documentElement.dataset["look"] === "light") return;
    for (const drawn of document.querySelectorAll(".plot svg *")) {
      for (const name of ["fill", "stroke"]) {
        const colour = drawn.getAttribute(name);
        const other = light.get(colour ?? "");
        if (colour === null || other === undefined) continue;
        drawn.setAttribute(name, other);
        before.push(() => { drawn.setAttribute(name, colour); });
      }
    }
  };
  const back = (): void => {
    for (const put of before) put();
    before = [];
  };
  addEventListener("beforeprint", lighten);
  addEventListener("afterprint", back);
  return () => {
    removeEventListener("beforeprint", lighten);
    removeEventListener("afterprint", back);
  };
}
