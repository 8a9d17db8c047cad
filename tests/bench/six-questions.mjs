/**
 * Six questions, timed: a benchmark that other simulators of negotiations can be timed on.
 *
 *   npm run questions [-- <scenario> [<agent> <agent>] [--replicates N] [--workers N]]
 *
 * Default: scenarios/paris-2025 (193 states and 2 organisations that may sign, firms and
 * communities beside them), USA and CHN, each question's own number of replicates. Each question
 * is one command, timed from its start to its end: reading the scenario, playing, answering, in
 * every set of parameters that the command plays (two for paris-2025).
 *
 * What is asked, exactly, of anybody who wants to be timed on it:
 *   leaves       X refuses, stays away and walks out, each against X signing in the same worlds:
 *                the mean change of the others' signatures with its 95% interval, who leaves in
 *                what share of the worlds, and by which of the reasons; where no reason can carry
 *                it, that it cannot be answered, and from what strength it could.
 *   text         Of all texts that may be written (levels of every issue, bindingness within its
 *                bounds), one that maximises the smaller of two given agents' shares of signing,
 *                then the number of signatories; the share of a grid of texts that get both.
 *   bindingness  The drafted text at 51 levels of bindingness from 0 to 1: signatures at each, and
 *                the level at which the first, fifth and tenth of those who sign at 0 is lost;
 *                where no level loses the tenth, whether it would with six strengths of the stakes
 *                that bindingness raises, or six shares of everybody's salience upon it.
 *   entry        For every agent that can sit: how many more of the others sign, and what more
 *                they cover, with it pinned to sign than with it pinned to stay out; ranked.
 *   venue        The same agents, issues and date with every state seated and equal weights, or
 *                among one state in eight around the sponsor: paired differences in signatures,
 *                coverage, bindingness, depth and legitimacy.
 *   budget       A fund that buys the cheapest signature again and again, all deciding anew after
 *                each: what it spends for 5 and 10 more, half of the missing and all; who sells at
 *                what price, and who is not for sale.
 *
 * The rules: common random numbers between what is compared, an interval with every number, the
 * same answer with any number of threads. The table printed at the end has an empty column.
 */
import { cpus, loadavg, totalmem } from "node:os";
import { command } from "./built.mjs";

const QUESTIONS = ["leaves", "text", "bindingness", "entry", "venue", "budget"];
/** Agents that a question is about, of those given. */
const AGENTS = { leaves: 1, text: 2 };
const MOST_SECONDS = 600;

const given = process.argv.slice(2);
const options = given.findIndex((word) => word.startsWith("--"));
const [words, more] = options < 0 ? [given, []]
  : [given.slice(0, options), given.slice(options)];
const [scenario = "scenarios/paris-2025", ...named] = words;
const agents = words.length === 0 ? ["USA", "CHN"] : named;
const say = (line = "") => process.stdout.write(`${line}\n`);
const cell = (text, width) => String(text).padStart(width);

const [cpu] = cpus();
say(`${scenario}, ${agents.join(" and ") || "leading agents"}${
  more.length === 0 ? "" : `, ${more.join(" ")}`}`);
say(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${
  cpu?.model.trim() ?? "?"}, ${(totalmem() / 1e9).toFixed(0)} GB, load ${
  loadavg()[0].toFixed(2)}`);
say();

const rows = [];
for (const question of QUESTIONS) {
  const about = agents.slice(0, AGENTS[question] ?? 0);
  const asked = about.length === AGENTS[question] || AGENTS[question] === undefined ? about : [];
  const { status, seconds, peak, stdout, stderr } = command(
    ["ask", question, scenario, ...asked, "--json", ...more]);
  if (status !== 0) {
    say(`${question} failed (${status}): ${stderr.trim().split("\n")[0]}`);
    process.exitCode = 1;
    continue;
  }
  const answer = JSON.parse(stdout);
  rows.push({ question, seconds, peak, played: answer.played, decided: answer.decided });
  say(`${question}: ${seconds.toFixed(1)} s`);
  for (const { use, answer: [first] } of answer.sets) say(`  ${use}: ${first.en}`);
}

const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
say();
say(`| ${"question".padEnd(11)} | seconds | replicates | replicates/s | meetings decided | MB | `
  + "yours |");
say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const { question, seconds, peak, played, decided } of rows) {
  say(`| ${question.padEnd(11)} | ${cell(seconds.toFixed(1), 7)} | ${cell(played, 10)} | ${
    cell((played / seconds).toFixed(0), 12)} | ${cell(decided, 16)} | ${
    cell(peak.toFixed(0), 4)} |       |`);
}
say(`| ${"all six".padEnd(11)} | ${cell(total.toFixed(1), 7)} |            |              |`
  + "                  |      |       |");
if (!(total < MOST_SECONDS)) {
  say(`\nthe six take more than ${MOST_SECONDS} seconds here`);
  process.exitCode = 1;
}
