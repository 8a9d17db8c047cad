import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, plenary } from "./plenary.ts";

const TUTORIAL = "scenarios/tutorial";
const QUESTIONS = ["leaves", "text", "bindingness", "entry", "venue", "budget"];

interface Document {
  readonly question: string;
  readonly played: number;
  readonly sets: readonly {
    readonly use: string;
    readonly wordsOnly: boolean;
    readonly answer: readonly { readonly en: string; readonly zh: string }[];
    readonly finding: Readonly<Record<string, unknown>>;
  }[];
  readonly cautions: readonly unknown[];
}

async function asked(...args: readonly string[]): Promise<Document> {
  const { code, stdout, stderr } = await plenary(["ask", ...args, "--json"]);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Document;
}

function columns(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]/
    .test(character) ? 2 : 1), 0);
}

describe.each(["en", "zh"])("in %s", (lang) => {
  test("without a question the six are listed", async () => {
    const { code, stdout } = await plenary(["ask", "--lang", lang]);
    expect(code).toBe(0);
    for (const question of QUESTIONS) expect(stdout).toContain(`  ${question}`);
  });

  test.each(QUESTIONS)("%s prints lines that fit, and what not to conclude", async (question) => {
    const { code, stdout } = await plenary(
      ["ask", question, TUTORIAL, "--replicates", "20", "--lang", lang]);
    expect(code).toBe(0);
    expect(stdout).toContain(lang === "en" ? "What not to conclude" : "不应得出的结论");
    for (const line of stdout.split("\n")) {
      expect(columns(line), line).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/NaN|Infinity|undefined|\[object/);
      if (lang === "zh") expect(line).not.toMatch(/[a-z]{3,} [a-z]{3,}|\d[\u4e00-\u9fff]/);
    }
  });
});

describe("of the tutorial, whose sums are done by hand", () => {
  test("Basalt leaves with Amber, by coverage alone when Amber refuses", async () => {
    const { sets: [{ answer, finding }] } = await asked(
      "leaves", TUTORIAL, "Amber", "--replicates", "20");
    expect(answer[0].en).toMatch(/^When Amber refuses .* 1\.0 fewer .* coverage.*Basalt in all/);
    const [{ channels, flips }] = finding["ways"] as [{ channels: string[]; flips: object[] }];
    expect(channels).toEqual(["coverage"]);
    expect(flips).toEqual([{ agent: "Basalt", gained: 0, lost: 20, term: "coverage" }]);
  });

  test("without coverage it cannot be answered, and it is said from where it could", async () => {
    const { sets: [{ answer, finding }] } = await asked("leaves", TUTORIAL, "Amber",
      "--replicates", "20", "--set", "parameters.coverageNeed=0");
    expect(answer[0].en).toMatch(/^These parameters cannot answer/);
    expect(answer[1].en).toContain("coverageNeed");
    const { coverageNeed } = finding["reach"] as { coverageNeed: number };
    expect(coverageNeed).toBeGreaterThan(0);
    const { sets: [could] } = await asked("leaves", TUTORIAL, "Amber",
      "--replicates", "20", "--set", `parameters.coverageNeed=${coverageNeed}`);
    expect(could.answer[0].en).toMatch(/^When Amber refuses/);
  });

  test("the entry of Amber moves Basalt and nobody's else moves anybody", async () => {
    const { sets: [{ finding }] } = await asked("entry", TUTORIAL, "--replicates", "20");
    const entries = finding["entries"] as { agent: string; signatures: { mean: number } }[];
    expect(entries.map(({ agent, signatures }) => [agent, signatures.mean])).toEqual(
      [["Amber", 1], ["Basalt", 0], ["Coral", 0]]);
  });

  test("where no entry moves anybody it is said from where one would", async () => {
    const { sets: [{ answer }] } = await asked("entry", TUTORIAL, "--replicates", "20",
      "--set", "parameters.coverageNeed=0");
    expect(answer[0].en).toMatch(/^Nobody's entry moves/);
    expect(answer[1].en).toMatch(/^The entry of Amber, .* at a need for coverage \(coverageNeed\)/);
  });

  test("Coral is all that there is to buy, and a fund of that size buys it", async () => {
    const { sets: [{ finding }] } = await asked("budget", TUTORIAL, "--replicates", "20");
    const [{ agent, price }] = finding["sellers"] as [{ agent: string; price: number }];
    expect([agent, finding["start"], finding["end"]]).toEqual(["Coral", 2, 3]);
    const buys = async (budget: number): Promise<number> => {
      const { stdout } = await plenary(["trace", TUTORIAL, "--json",
        "--set", `forums.summit.fund={budget: ${budget}}`]);
      const { summits } = JSON.parse(stdout) as { summits: [{ signatories: string[] }] };
      return summits[0].signatories.length;
    };
    expect([await buys(price + 1e-9), await buys(price - 1e-9)]).toEqual([3, 2]);
  });

  test("a text gets Amber and Coral, and it gets all three", async () => {
    const { sets: [{ finding }] } = await asked("text", TUTORIAL, "Amber", "Coral",
      "--replicates", "20");
    expect(finding).toMatchObject({ gets: true, best: { signs: [1, 1], both: 1 } });
  });

  test("the first signatory is lost where a given text loses it", async () => {
    const { sets: [{ finding }] } = await asked("bindingness", TUTORIAL, "--replicates", "20");
    const [{ median, who }] = finding["losses"] as [{ median: number; who: string[] }];
    expect(who[0]).toBe("Basalt");
    expect(median).toBeGreaterThan(0.4);
    expect(median).toBeLessThan(0.5);
  });
});

describe("a club", () => {
  const members = async (...named: string[]): Promise<Record<string, unknown>> =>
    (await asked("venue", TUTORIAL, ...named, "--replicates", "20")).sets[0].finding;

  test("is of those nearest to one agent, or of those named, the first its host", async () => {
    expect(await members("Coral")).toMatchObject({ centre: "Coral", named: false });
    expect(await members("Coral", "Amber", "Coral")).toMatchObject(
      { centre: "Coral", named: true, members: ["Coral", "Amber"] });
  });

  test("is told in the first sentence", async () => {
    const { sets: [{ answer }] } = await asked("venue", TUTORIAL, "Coral", "Amber",
      "--replicates", "20");
    expect(answer[0].en).toContain("a club of the 2 members named (Coral, the first,");
    expect(answer[0].zh).toContain("所指定的 2 个成员");
  });
});

describe("bindingness that loses nobody", () => {
  const goodwill = ["--replicates", "20", "--set", "parameters.goodwill=0.3"];
  const firstLost = async (...set: string[]): Promise<unknown> => {
    const { sets: [{ finding }] } = await asked("bindingness", TUTORIAL, ...goodwill, ...set);
    return (finding["losses"] as [{ median: number | null }])[0].median;
  };

  test("is said why, and what would", async () => {
    const { sets: [{ answer, finding }] } = await asked("bindingness", TUTORIAL, ...goodwill);
    const told = answer.map(({ en }) => en).join(" ");
    expect(told).toContain("No bindingness up to 1 loses the first");
    expect(told).toContain("bindingness holds 20% of the salience on average");
    expect(told).toContain("bindingStakes at 0.50, the least tried that does");
    const { salience, bind } = finding["strain"] as { salience: number; bind: number[] };
    expect(salience).toBeCloseTo(0.2, 12);
    expect(bind[1]).toBeCloseTo(-0.2, 12);
  });

  test("loses somebody with what is said to do so", async () => {
    expect(await firstLost()).toBeNull();
    expect(await firstLost("--set", "parameters.bindingStakes=0.25")).toBeNull();
    expect(await firstLost("--set", "parameters.bindingStakes=0.5")).not.toBeNull();
  });
});

test("those who cannot be told from the first are named with it", async () => {
  const args = ["entry", "tests/fixtures/fixture-1.yaml", "--replicates", "100",
    "--set", "parameters.noise=0.3", "--set", "parameters.goodwill=0.1",
    "--set", "parameters.coverageNeed=0.4", "--set", "parameters.peerPull=0.3"];
  const { sets: [{ answer, finding }] } = await asked(...args);
  const entries = finding["entries"] as { agent: string; signatures: { low: number } }[];
  expect(answer[0].en).toMatch(
    /^Party B, Party A or Party C moves most; 100 replicates cannot tell them apart: with Party B/);
  expect(entries.map(({ agent, signatures }) => [agent, signatures.low > 0])).toEqual(
    [["B", true], ["A", true], ["C", true], ["D", true]]);
});

test("whose interval holds 0 is not said to move", async () => {
  const { sets: [{ answer }] } = await asked("entry", "tests/fixtures/fixture-1.yaml",
    "--replicates", "5", "--set", "parameters.noise=0.3", "--set", "parameters.goodwill=0.1",
    "--set", "parameters.coverageNeed=0.4", "--set", "parameters.peerPull=0.3");
  expect(answer[0].en).toMatch(/^No entry surely moves another signature; .* \(−0\.07 to 2\.07\)/);
  expect(answer[1].en).toMatch(/^In coverage no entry surely moves the others/);
});

test("staying away and walking out share a sentence where they do the same", async () => {
  const { sets: [{ answer }] } = await asked("leaves", TUTORIAL, "Amber", "--replicates", "20");
  const told = answer.filter(({ en }) => en.includes("instead of signing:"));
  expect(told.map(({ en }) => en.slice(0, 24))).toEqual(["Stays away or walks out "]);
});

test("the header tells the share of noise in the words of run", async () => {
  const of = ["scenarios/paris-2025", "--replicates", "10"];
  const share = /\d+% of the spread is noise/;
  const { stdout } = await plenary(["ask", "venue", ...of, "--use", "calibrated"]);
  const run = await plenary(["run", ...of, "--use", "calibrated", "--out", emptyFolder()]);
  expect(stdout).toContain("provisionally fitted to");
  expect(share.exec(stdout)?.[0]).toBe(share.exec(run.stdout)?.[0]);
  expect(share.exec(stdout)?.[0]).toMatch(/^[1-9]\d%/);
});

test("without --out the reader is told of the report", async () => {
  const args = ["ask", "entry", TUTORIAL, "--replicates", "10"];
  const { stdout } = await plenary(args);
  expect(stdout.trimEnd()).toMatch(/--out DIR writes this answer as a report with figures\.$/);
  expect((await plenary([...args, "--json"])).stdout).not.toContain("--out DIR");
});

test("with any number of workers the document is the same", async () => {
  const args = ["ask", "entry", "tests/fixtures/fixture-2.yaml", "--replicates", "25", "--json"];
  const [alone, two] = await Promise.all(["0", "2"].map((workers) =>
    plenary([...args, "--workers", workers])));
  expect(alone.code).toBe(0);
  expect(two.stdout).toBe(alone.stdout);
});

test("a folder given holds the document of --json, a report and its figure", async () => {
  const folder = join(emptyFolder(), "answer");
  const { stdout } = await plenary(
    ["ask", "budget", TUTORIAL, "--replicates", "10", "--json", "--out", folder]);
  expect(existsSync(join(folder, "answer.json"))).toBe(true);
  expect(readFileSync(join(folder, "answer.json"), "utf8")).toBe(stdout);
  const report = readFileSync(join(folder, "report.html"), "utf8");
  const { sets: [{ answer }] } = JSON.parse(stdout) as Document;
  for (const words of [answer[0].en, answer[0].zh]) expect(report).toContain(words);
  const svg = readFileSync(join(folder, "figures", "budget-1.zh.svg"), "utf8");
  expect(svg).toContain("<path");
  expect(svg).not.toContain("NaN");
  const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    files: { path: string }[] };
  expect(files.map(({ path }) => path)).toContain("report.html");
});

describe("mistakes", () => {
  test.each([
    ["a question that is none", 2, ["leave", TUTORIAL], /did you mean leaves/],
    ["no scenario", 2, ["leaves"], /scenario/],
    ["one agent of two", 2, ["text", TUTORIAL, "Amber"], /two agents/],
    ["too many agents", 2, ["leaves", TUTORIAL, "Amber", "Coral"], /at most 1/],
    ["an agent that is none", 1, ["leaves", TUTORIAL, "Ambre"], /Amber/],
    ["an agent without a seat", 1, ["leaves", TUTORIAL, "Foundry"], /not invited/],
  ])("%s ends with %i", async (_name, code, args, message) => {
    const ended = await plenary(["ask", ...args]);
    expect([ended.code, ended.stdout]).toEqual([code, ""]);
    expect(ended.stderr).toMatch(message);
  });
});
