import { expect, test } from "vitest";
import { chinese } from "../../src/dictionary/chinese.ts";
import { numberText, percentText, signedText } from "../../src/figure/spec.ts";
import { cellText } from "../../src/figure/table.ts";

test("a share is told in whole percent, and never rounded to none or all", () => {
  const told = [0, 0.0001, 0.004, 0.005, 0.015, 0.5, 0.994, 0.996, 1, NaN].map(percentText);
  expect(told).toEqual(["0%", "<1%", "<1%", "1%", "2%", "50%", "99%", ">99%", "100%", "–"]);
  expect(cellText(0.004, "share", false).en).toBe("<1%");
});

test("numbers have a true minus, and no minus on nothing", () => {
  expect([-1.25, -0.001, 0, 2].map((value) => numberText(value, 2)))
    .toEqual(["−1.25", "0.00", "0.00", "2.00"]);
  expect([-1.25, -0.001, 0, 2, NaN].map((value) => signedText(value, 1)))
    .toEqual(["−1.3", "0.0", "0.0", "+2.0", "–"]);
});

test("what is put into a Chinese sentence stands apart unless it is Chinese itself", () => {
  const said = (who: string, share: string): string => chinese`${who}在${share}的世界中签署（${share}）`;
  expect(said("OpenAI", "5%")).toBe("OpenAI 在 5% 的世界中签署（5%）");
  expect(said("法国", "多数")).toBe("法国在多数的世界中签署（多数）");
  expect(said("法国", "<1%")).toBe("法国在 <1% 的世界中签署（<1%）");
});
