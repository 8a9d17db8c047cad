import { expect, test } from "vitest";
import type { ComparisonSet } from "../../src/analysis/comparison.ts";
import { survivalOf } from "../../src/analysis/survival.ts";
import { evidenceSections, NO_EVIDENCE } from "../../src/report/happened.ts";
import { hindsightBody } from "../../src/report/hindsight.ts";
import type { Html } from "../../src/report/html.ts";
import { survivalBlock } from "../../src/report/survival-block.ts";
import { comparisonOf } from "../figure/samples.ts";

const title = (name: string) => ({ en: `${name} <b>`, zh: `${name}<i>` });

function textOf(part: Html | string | null): string {
  return part === null || typeof part === "string" ? part ?? "" : part.text;
}

function anyWhatIf(): ComparisonSet["whatifs"][number] {
  const found = comparisonOf().comparison.sets[0]?.whatifs[0];
  if (found === undefined) throw new Error("the sample has a what-if");
  return found;
}

test("a what-if says in how many narratives it holds, and what each gives", () => {
  const whatif = anyWhatIf();
  expect(textOf(survivalBlock(whatif))).toBe("");
  const survival = survivalOf({ difference: -3, low: -4, high: -2 }, [
    { id: "one", title: title("One"), difference: -2.5, low: -3.5, high: -1.5 },
    { id: "two", title: title("Two"), difference: 0.25, low: -0.5, high: 1 },
  ], 60);
  const block = textOf(survivalBlock({ ...whatif, ...survival }));
  expect(block).toContain("Holds in 1 of 2 narratives (60 paired replicates each)");
  expect(block).toContain("在 2 种叙事中的 1 种下成立（每种 60 对重复）");
  expect(block).toContain("One &lt;b&gt;");
  expect(block).toContain("−2.50");
  expect(block).not.toContain("<b>");
  expect(block.match(/<tr>/g)).toHaveLength(3);
});

test("sources that are no older than the scenario are counted and named", () => {
  expect(hindsightBody([])).toBeNull();
  expect(evidenceSections(NO_EVIDENCE).every(({ body }) => body === null)).toBe(true);
  const body = textOf(hindsightBody([{ title: title("Speech"), date: "2025-03-01" }]));
  expect(body).toContain("rest on 1 source dated on its day or later");
  expect(body).toContain("有些数值所依据的 1 份资料，日期在会议当日或之后");
  expect(body).toContain("Speech &lt;b&gt;");
  expect(body).toContain("2025-03-01");
});
