import { join } from "node:path";
import { nearest } from "../../base/nearest.ts";
import { safe } from "../../base/columns.ts";
import { askWords, questionWords } from "../../dictionary/ask-words.ts";
import { stateWords, usageWords } from "../../dictionary/cli-words.ts";
import { argumentWords } from "../../dictionary/help-words.ts";
import { compile } from "../../model/compile.ts";
import { askedMeeting } from "../../analysis/given-text.ts";
import type { Options } from "../arguments.ts";
import { answerAll, type SetAnswer } from "../ask/answer-all.ts";
import { QUESTIONS, type Question } from "../ask/asking.ts";
import { printAnswers } from "../ask/print-answers.ts";
import type { Console } from "../console.ts";
import { EXIT, misused, Refusal, type ExitCode } from "../exit.ts";
import { diskFiles, shown } from "../files/disk-files.ts";
import { loadOne } from "../files/load-scenario.ts";
import { writeAnswers } from "../ask/write-answers.ts";
import { seedOf, workersOf } from "../numbers.ts";
import { sayFailures } from "../play/failures.ts";
import { ASKERS } from "../ask/askers.ts";
import { agentIn } from "./explain.ts";

/** `plenary ask`: one of six questions, answered in words first. */
export async function ask(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const [written, path, ...named] = words;
  if (written === undefined) {
    listQuestions(console);
    return EXIT.done;
  }
  const question = questionOf(written);
  if (path === undefined) throw misused(usageWords.missing(argumentWords.scenario));
  const asker = ASKERS[question];
  if (named.length > asker.agents) throw misused(askWords.tooMany(asker.agents));
  if (asker.agents === 2 && named.length === 1) throw misused(askWords.needsTwo);
  const replicates = options.whole("replicates", 2, 100_000) ?? asker.replicates;
  const seed = seedOf(options);
  const files = diskFiles();
  const source = loadOne(path, options, console, files);
  const model = compile(source.scenario, source.base);
  const agents = named.map((one) => agentIn(model, one))
    .map((id) => model.agents.findIndex((agent) => agent.id === id));
  for (const agent of agents) {
    if (model.meetings[askedMeeting(model)].seat[agent] === 1) continue;
    throw new Refusal(EXIT.input, askWords.notInvited(safe(model.agents[agent].name.en)));
  }
  const { answers, ...done } = await answerAll({
    question, source, agents, replicates, seed, workers: workersOf(options),
    chosen: options.text("use") !== undefined,
  }, console);
  const document = {
    question, scenario: model.id, seed, replicates, ...done, ...jsonOf(question, answers),
  };
  const out = options.text("out");
  const folder = out === undefined ? undefined : await writeAnswers(out, options, console, {
    question, source, files, agents: agents.map((agent) => model.agents[agent].id), seed,
    replicates, answers, cautions: asker.cautions, document,
  });
  if (options.has("json")) console.json(document);
  else {
    printAnswers(console, { question, model, seed, replicates, answers });
    const end = folder === undefined ? askWords.withOut
      : stateWords.report(shown(join(folder, "report.html")));
    console.print("");
    console.print(end[console.language]);
  }
  const failed = [...new Set(answers.flatMap(({ answer }) => [...answer.failed]))]
    .sort((left, right) => left - right);
  return sayFailures(console, failed, []) ? EXIT.cells : EXIT.done;
}

function questionOf(written: string): Question {
  const found = QUESTIONS.find((one) => one === written);
  if (found !== undefined) return found;
  const near = nearest(written, QUESTIONS);
  throw misused(askWords.unknown(safe(written), near));
}

function listQuestions(console: Console): void {
  const say = console.language;
  const width = Math.max(...QUESTIONS.map((one) => one.length));
  console.print(askWords.six[say]);
  for (const one of QUESTIONS) console.print(`  ${one.padEnd(width)}  ${questionWords[one][say]}`);
  console.print(askWords.example[say]);
}

/** The document of --json and answer.json. */
function jsonOf(question: Question, answers: readonly SetAnswer[]): object {
  return {
    sets: answers.map(({ set, badge, answer: { sentences, tables, finding, failed } }) => ({
      use: set, wordsOnly: badge.wordsOnly, noiseShare: badge.noiseShare, failed,
      answer: sentences, tables, finding,
    })),
    cautions: ASKERS[question].cautions,
  };
}
