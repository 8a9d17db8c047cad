/** What the build of the page needs of the sources, beside what the page itself holds. */
export { chartFunctions } from "./chart/chart-functions.ts";
export { expressionTable } from "./chart/code-flow.ts";
export { compileTemplate } from "./chart/compile-template.ts";
export { skeletonOf } from "./chart/leaves.ts";
export { chartsOf, withoutHead } from "./figure/charts.ts";
export { briefing, hall } from "../figure/theme.ts";
