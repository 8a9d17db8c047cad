import { describe, expect, test } from "vitest";
import { cleanText, clipText, distinctTexts, textWidth, wrapText } from "../../src/figure/text.ts";
import { HOSTILE } from "./samples.ts";

describe("authors' texts", () => {
  test("hold no control, bidi control or lone surrogate", () => {
    for (const text of HOSTILE) {
      expect(cleanText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(textWidth(clipText(text, 12))).toBeLessThanOrEqual(12);
    }
    expect(cleanText(" a\nb\u202E c ")).toBe("a b c");
  });
  test("are cut with an ellipsis only where too long", () => {
    expect(clipText("Kenya", 10)).toBe("Kenya");
    expect(clipText("人工智能行动峰会", 5)).toBe("人工智能…");
  });
  test("full-width characters count one em, others about half", () => {
    expect(textWidth("人工智能")).toBe(4);
    expect(textWidth("，。（）")).toBe(4);
    expect(textWidth("nnnn")).toBeGreaterThan(1.8);
    expect(textWidth("nnnn")).toBeLessThan(2.8);
  });
  test("Chinese lines never begin with closing punctuation", () => {
    const lines = wrapText("此为模型的离散程度，而非现实的离散程度。其他主体，亦然。", 10, 9);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^[，。；：、）”]/u);
    expect(lines.join("")).toBe("此为模型的离散程度，而非现实的离散程度。其他主体，亦然。");
  });
  test("English lines break between words", () => {
    expect(wrapText("one two three", 3.2, 9)).toEqual(["one", "two", "three"]);
  });
  test("what does not fit stays on the last line, its words apart", () => {
    const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const [, last = ""] = wrapText(words.join(" "), 7, 2);
    expect(last).toMatch(/ .*…$/u);
    for (const word of last.slice(0, -1).trim().split(" ").slice(0, -1)) {
      expect(words).toContain(word);
    }
  });
  test("two of the same name stay two", () => {
    expect(distinctTexts([{ id: "A", text: "X" }, { id: "B", text: "X" }, { id: "C", text: "Y" }]))
      .toEqual(["X (A)", "X (B)", "Y"]);
  });
});
