import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { optionsOf, read } from "../../src/cli/arguments.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { replicatesOf } from "../../src/cli/numbers.ts";
import { packScenario } from "../../src/cli/studio/pack-scenario.ts";
import { storyAmong } from "../../src/cli/studio/pack-story.ts";
import { composed, type Choice, type PackedScenario } from "../../src/edit/pack.ts";
import {
  compile, load, playerOf, playRows, summarise, type Model,
} from "../../src/index.ts";
import { fileName } from "../../src/studio/export/file-name.ts";
import { whatIfCommand, whatIfFile, whatIfId } from "../../src/studio/export/what-if-file.ts";
import { badgeLine, badgeParts, type Basis } from "../../src/studio/export/badge.ts";
import { csvWith, specWith } from "../../src/studio/export/chart-files.ts";
import { pictureOf, type Drawing } from "../../src/studio/export/picture.ts";
import { studioReport } from "../../src/studio/export/report.ts";
import { chartsOf, type Shown } from "../../src/studio/figure/charts.ts";
import { changesOf } from "../../src/studio/state/changes.ts";
import { editsOf, untouched, type Situation } from "../../src/studio/state/situation.ts";
import { packed, shelf } from "../edit/library.ts";

const paris = packed("paris-2025");
const plain = untouched("paris-2025");

/** A small run's digest. */
function digestOf(model: Model): string {
  return summarise(model, 7, [playRows(playerOf(model, 7), 0, 16)]).digest;
}

/** Loads a what-if's text as if it stood beside the scenario's others. */
function loaded(
  text: string, { set, narrative }: Choice, folder = join("scenarios", "paris-2025"),
): Model {
  const files = diskFiles();
  const path = join(folder, "whatif", `${whatIfId("0123abcdef")}.yaml`);
  const bytes = new TextEncoder().encode(text);
  const told = { ...files, read: (at: string) => (at.endsWith(path) ? bytes : files.read(at)) };
  const { scenario, base, problems } = load(path, told, {
    ...(set !== undefined && { use: set }),
    ...(narrative !== undefined && { narrative: join("scenarios", "narratives",
      `${narrative}.yaml`) }),
  });
  if (scenario === undefined) throw new Error(JSON.stringify(problems));
  return compile(scenario, base);
}

const SITUATIONS: readonly [string, Situation][] = [
  ["nothing", plain],
  ["numbers", { ...plain, numbers: {
    "parameters.noise": 0.25, "agents.USA.security": 0.9, "agents.CHN.positions.safety": 0.1,
    "agents.FRA.salience.safety": 0.7, "world.risk": 0.8 } }],
  ["pins", { ...plain, pins: { USA: "refuses", GBR: "signs", IND: "absent" } }],
  ["pins over a what-if's own", {
    ...plain, choice: { whatif: "us-uk-refuse" }, pins: { USA: "free", GBR: "absent" },
    numbers: { "parameters.goodwill": 0.4 } }],
  ["a set", { ...plain, choice: { set: "mechanism" }, numbers: { "parameters.peerPull": 0.4 } }],
  ["a narrative and a what-if", {
    ...plain, choice: { narrative: "us", whatif: "us-absent" }, pins: { CHN: "refuses" },
    numbers: { "agents.DEU.capability": 0.2 } }],
  ["what no control shows", { ...plain, others: [
    { path: "forums.paris.procedure", value: "vote" },
    { path: "parameters.noise", value: { low: 0.1, mode: 0.2, high: 0.3 } },
    { path: "decisions", value: [{ agent: "USA", signs: true, reservation: ["safety"] }] },
  ] }],
  ["a pin beside decisions that no control shows", { ...plain, pins: { GBR: "signs" }, others: [
    { path: "decisions", value: [{ agent: "USA", walksOut: true }] },
    { path: "absent", value: ["IND"] },
  ] }],
];

test.each(SITUATIONS)("%s as a what-if file plays to the same digest", (_, situation) => {
  const { choice } = situation;
  const chosen = composed(paris, choice).scenario;
  const text = whatIfFile({ situation, chosen, digest: "0123abcdef", replicates: 1000,
    packed: paris,
    summary: { en: "A \"test\": yes", zh: "测试：是" } });
  const { scenario, base } = composed(paris, choice, editsOf(situation, chosen));
  const wanted = compile(scenario, base);
  const found = loaded(text, choice);
  expect(found.fingerprint).toBe(wanted.fingerprint);
  expect(digestOf(found)).toBe(digestOf(wanted));
});

test("the command says what it would not do by itself; a text seed has none", async () => {
  const command = (seed: Situation["seed"], replicates = 1000) =>
    whatIfCommand({ ...plain, seed }, paris, "0123abcdef", replicates);
  const path = "plenary run scenarios/paris-2025/whatif/studio-0123abcd.yaml";
  expect(command(1)).toBe(path);
  expect(command(7, 400)).toBe(`${path} --seed 7 --replicates 400`);
  expect(command("paris")).toBeUndefined();
  const text = whatIfFile({ situation: { ...plain, seed: "paris" }, chosen: paris.scenario,
    digest: "0123abcdef", replicates: 1000, packed: paris, summary: { en: "A", zh: "一" } });
  expect(text).not.toContain("plenary run");
  expect(text).toMatch(/^# .*no command.*\n# .*没有命令/);
  const written = await read(["run", "x.yaml"]);
  expect(replicatesOf(optionsOf(written, "run"))).toBe(1000);
});

test("a what-if extends the file that the one it starts from stands in", () => {
  const choice = { whatif: "us-absent" };
  const text = whatIfFile({ situation: { ...plain, choice }, digest: "0", replicates: 1000,
    chosen: composed(paris, choice).scenario, summary: { en: "A", zh: "一" },
    packed: { whatifs: paris.whatifs.map((one) => ({ ...one, file: "by name.yaml" })) } });
  expect(text).toContain("\nextends: \"by name.yaml\"\n");
});

/** A what-if of a scenario with less noise, as saved, and its command's words. */
function savedOf(one: PackedScenario, digest: string): { text: string; words: string[] } {
  const { scenario } = one;
  const situation = { ...untouched(one.id, 7), numbers: { "parameters.noise": 0.25 } };
  const text = whatIfFile({ situation, chosen: scenario, packed: one, digest, replicates: 16,
    summary: { en: "A", zh: "一" } });
  const [, command = ""] = /^# plenary (run .*)$/m.exec(text) ?? [];
  return { text, words: command.split(" ") };
}

function quieter({ scenario: given, ...rest }: PackedScenario): Model {
  const { scenario, base } = composed({ scenario: given, ...rest }, {},
    [{ path: "parameters.noise", value: 0.25 }]);
  return compile(scenario, base);
}

test("a file of one's own has a what-if that its own command plays to the same digest", () => {
  const folder = mkdtempSync(join(tmpdir(), "plenary-own-"));
  try {
    const path = join(folder, "mine.yaml");
    writeFileSync(path, readFileSync(join("scenarios", "tutorial", "scenario.yaml")));
    const mine = packScenario({ id: "mine", path },
      { files: diskFiles(), read: new Map(), replicates: 0 });
    // Where it stands on this machine is nobody's business.
    expect(mine.file).toBe("mine.yaml");
    expect(JSON.stringify(mine)).not.toContain(folder);
    const wanted = digestOf(quieter(mine));
    const { text, words } = savedOf(mine, wanted);
    const own = join(folder, words[1]);
    mkdirSync(dirname(own), { recursive: true });
    writeFileSync(own, text);
    const program = join(resolve("bin"), "plenary.js");
    const { status, stdout, stderr } = spawnSync(process.execPath,
      [program, ...words, "--json", "--out", "run"], { encoding: "utf8", cwd: folder });
    expect(status, stderr).toBe(0);
    expect((JSON.parse(stdout) as { digest: string }).digest).toBe(wanted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the story's bench has a what-if beside its own file, not in the library", () => {
  const files = diskFiles();
  const bench = storyAmong(shelf(), files)?.bench;
  if (bench === undefined) throw new Error("no story");
  const one = packScenario(bench, { files, read: new Map(), replicates: 0 });
  const { text, words } = savedOf(one, "0123abcdef");
  expect(words[1]).toBe("theses/whatif/studio-0123abcd.yaml");
  expect(digestOf(loaded(text, {}, "theses"))).toBe(digestOf(quieter(one)));
  expect(paris).not.toHaveProperty("file");
});

test("a path of other signs is one word of the command, and one line", () => {
  const file = "own\n/my $(summit).yaml";
  expect(whatIfCommand(plain, { file }, "0123abcdef", 1000))
    .toBe("plenary run \"own\\n/whatif/studio-0123abcd.yaml\"");
});

test.each([
  [["paris-2025", "signatories"], "csv", "plenary-paris-2025-signatories.csv"],
  [["../con", "a b:c?"], "svg", "plenary-con-a-b-c.svg"],
  [["x".repeat(300)], "json", `plenary-${"x".repeat(88)}.json`],
  [["峰会"], "html", "plenary.html"],
])("files of %j have a name that Windows takes", (parts, ending, name) => {
  expect(fileName(parts, ending)).toBe(name);
});

const edited: Situation = {
  ...plain, numbers: { "parameters.noise": 0.25, "agents.FRA.salience.safety": 0.7 },
  pins: { USA: "signs" }, others: [{ path: "forums.paris.rounds", value: 3 }],
};

function shownOf(situation: Situation): { shown: Shown; basis: Basis } {
  const play = (edits: ReturnType<typeof editsOf>) => {
    const { scenario, base } = composed(paris, {}, edits);
    const model = compile(scenario, base);
    const summary = summarise(model, 7, [playRows(playerOf(model, 7), 0, 12)]);
    const wordsOnly = model.parametersChanged > 0;
    return { model, view: { summary, badge: {
      use: "calibrated", changed: model.parametersChanged, noiseShare: 0.85, wordsOnly } } };
  };
  const { model, view } = play(editsOf(situation, paris.scenario));
  const changed = situation !== plain;
  const shown = { view, model, key: "", agents: [],
    ...(changed && { base: play([]).view }) };
  return { shown, basis: { packed: { ...paris, noiseShare: { "": 0.85 } }, shown,
    plenary: "0.5.0", set: "" } };
}

test("the badge tells set, noise, record, seed, worlds, digest and version", () => {
  const { basis, shown } = shownOf(plain);
  const { digest, summits } = shown.view.summary;
  const [{ p50 }] = summits.map(({ signatures }) => signatures);
  const line = badgeLine(basis, "en");
  expect(line).toContain("Parameter set: Calibrated on real summits · about 85% of the "
    + "spread is noise · 63 really "
    + `signed; the baseline's median here is ${p50}`);
  expect(line).toContain(`Seed 7 · 12 simulated worlds · Digest ${digest.slice(0, 8)}`);
  expect(line).toMatch(/Plenary 0\.5\.0$/);
  expect(badgeLine(basis, "zh")).toContain("实际有 63 方签署");
});

test("the badge of what was edited says so, and gives no percentage", () => {
  const [set, noise, record] = badgeParts(shownOf(edited).basis).map(({ en }) => en);
  expect(set).toBe("Parameter set: Calibrated on real summits, one parameter changed");
  expect(noise).toMatch(/^Of the spread, .* is noise, in the scenario as given$/);
  expect(record).toMatch(/^63 really signed; the baseline's median here is .* too (many|few)$/);
});

test("a badge makes up no share of noise that nobody took", () => {
  const { basis } = shownOf(plain);
  expect(badgeLine({ ...basis, packed: paris }, "en")).not.toContain("noise");
});

test("what was changed is told by name, and can be taken back one by one", () => {
  const { shown: { model } } = shownOf(edited);
  const changes = changesOf(paris, paris.scenario, model, edited);
  expect(changes.map(({ what, step }) => `${what.en}: ${step.en}`)).toEqual([
    "Scale of noise: 0.638 → 0.25", "France, Weight of Obligations for safety: 0.44 → 0.7",
    "United States: decides itself → signs", "also changed: forums.paris.rounds: 60 → 3",
  ]);
  expect(changes.reduce((situation, { takeBack }) => takeBack(situation), edited)).toEqual(plain);
});

const HOSTILE = "<script>alert(1)</script>\"'&=1+1";
const drawing: Drawing = {
  svg: "<svg class=\"marks\" width=\"10\" height=\"5\" viewBox=\"0 0 10 5\"><g id=\"a\"/></svg>",
  width: 700, height: 300, head: HOSTILE, note: HOSTILE, description: HOSTILE,
};

test("a picture stands alone and says what it rests on; no text in it is markup", () => {
  const svg = pictureOf(drawing, `badge ${HOSTILE}`, "zh");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  for (const part of ["<title>", "<desc>", "<metadata>badge", "font-family", "#FFFFFF"]) {
    expect(svg).toContain(part);
  }
  expect(svg).not.toContain("<script");
  expect(svg).not.toMatch(/\bhref=|url\(http/);
});

test("tables and specifications carry the badge, and data is in them", () => {
  const { basis, shown } = shownOf(edited);
  const badge = badgeLine(basis, "en");
  for (const chart of chartsOf(shown)) {
    const csv = csvWith(chart, badge);
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv.trimEnd().split("\r\n").at(-1)).toBe(`"# ${badge}"`);
    const spec = JSON.parse(specWith(chart, badge, "en")) as Record<string, unknown>;
    expect(spec["$schema"]).toContain("vega-lite");
    expect(spec["usermeta"]).toEqual({ plenary: badge });
    expect(Object.keys(spec["datasets"] as object).length).toBeGreaterThan(0);
  }
});

test("the report has no script, tells what was changed, and how to play it again", () => {
  const { basis, shown } = shownOf(edited);
  const charts = chartsOf(shown);
  const html = studioReport({
    basis: { ...basis, packed: { ...basis.packed, title: { en: HOSTILE, zh: HOSTILE } } },
    charts, language: "zh", command: "plenary run x.yaml --seed 7", link: "v=0.5.0&s=paris-2025",
    changes: changesOf(paris, paris.scenario, shown.model, edited),
    drawings: { signatories: { en: drawing, zh: drawing } },
  });
  expect(html).toContain("default-src &#39;none&#39;");
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/\b(src|href)="(?!#)/);
  for (const part of ["Scale of noise", "plenary run x.yaml", "#v=0.5.0&amp;s=paris-2025",
    shown.view.summary.digest, "63 really signed", "signatories-zh-a", "This is not a forecast"]) {
    expect(html).toContain(part);
  }
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
