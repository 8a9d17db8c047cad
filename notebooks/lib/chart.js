import { expressionInterpreter } from "vega-interpreter";
import embed from "vega-embed";
import { element } from "./controls.js";

/** Colours and letters of the page, as they stand just now. */
export function look() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(name).trim();
  return {
    ink: of("--ink"), muted: of("--muted"), rule: of("--rule"), first: of("--first"),
    second: of("--second"), paper: of("--paper"),
  };
}

/** Draws a Vega-Lite chart as SVG, without evaluating any text as code. */
export async function chart(spec, description) {
  const figure = element("figure", { class: "chart", role: "img", "aria-label": description });
  const { ink, muted, rule, paper } = look();
  const font = getComputedStyle(document.body).fontFamily;
  await embed(figure, {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: paper, width: 640, padding: 6,
    config: {
      font, view: { stroke: null },
      axis: { labelColor: muted, titleColor: ink, gridColor: rule, domainColor: rule,
        tickColor: rule, labelFontSize: 13, titleFontSize: 13, titleFontWeight: 400 },
      legend: { labelColor: ink, labelFontSize: 13, labelLimit: 400, symbolOpacity: 1, title: null },
      text: { color: ink, fontSize: 13 },
    },
    ...spec,
  }, { mode: "vega-lite", actions: false, renderer: "svg", ast: true,
    expr: expressionInterpreter });
  return figure;
}
