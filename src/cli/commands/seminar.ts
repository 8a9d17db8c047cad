import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../base/label.ts";
import { seminarCommandWords } from "../../dictionary/seminar-command-words.ts";
import { instructorPackPage } from "../../report/instructor-pack.ts";
import { injectsOf, newSession } from "../../seminar/lesson.ts";
import { instructorPack, roundsOf } from "../../seminar/pack.ts";
import { playSession } from "../../seminar/play-session.ts";
import { newsEffects, usualRound } from "../../seminar/usual-round.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { diskFiles, isFile, shown } from "../files/disk-files.ts";
import { fileName } from "../files/file-names.ts";
import { writeManifest } from "../files/manifest.ts";
import { openOutput, type Output } from "../files/output.ts";
import { lessonText } from "../seminar/lesson-text.ts";
import { roomPackOf, roomPage } from "../seminar/pack-room.ts";
import { LESSONS, seatedAt, type Seated } from "../seminar/seated.ts";
import { observedOf } from "../studio/observed-beside.ts";
import { VERSION } from "../version.ts";

/** `plenary seminar`: the page that runs a lesson, and its pack to print. */
export async function seminar(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const files = diskFiles();
  const seated = seatedAt(words[0] ?? "", files);
  const { lesson, sitting, made } = seated;
  const name = fileName(lesson.id);
  const page = `seminar-${name}.html`;
  const output = openOutput(options.text("out"), lesson.id, "seminar",
    [page, ...LANGUAGES.map((language) => `pack-${name}.${language}.html`)]);
  const digest = baselineOf(seated);
  const known = injectsOf(lesson, sitting);
  const effects = newsEffects(sitting, usualRound(sitting, lesson.seed), known);
  const observed = observedOf(seated.scenarioPath, sitting.scenario, files);
  const pack = instructorPack(lesson, sitting, {
    baseline: digest.slice(0, 8), effects, ...(observed !== undefined && { observed }),
  });
  output.write(page, roomPage(roomPackOf(seated, pack.sheets, files), console));
  const { seats } = sitting;
  const packs = LANGUAGES.map((language) => {
    const file = `pack-${name}.${language}.html`;
    output.write(file, instructorPackPage({
      pack, language, rounds: roundsOf(lesson), seats: seats.map(({ id }) => id),
      names: Object.fromEntries(seats.map((seat) => [seat.id, seat.name])),
    }));
    return file;
  });
  const own = `lesson-${name}.yaml`;
  const wrote = made && writeLesson(output, own, seated, console);
  if (made) {
    if (lesson.why !== undefined) console.say(lesson.why);
  }
  writeManifest(output, "seminar", options, files, {
    lesson: lesson.id, scenario: sitting.model.id, fingerprint: sitting.model.fingerprint,
    seed: lesson.seed, replicates: lesson.replicates, baseline: digest,
  });
  if (options.has("json")) {
    console.json({
      folder: shown(output.folder), lesson: lesson.id, made, baseline: digest,
      seats: seats.map(({ id }) => id), files: output.files().map(({ path }) => path),
    });
    return EXIT.done;
  }
  const at = (file: string): string => shown(join(output.folder, file));
  const bytes = output.files().find(({ path }) => path === page)?.bytes ?? 0;
  const { page: pageWords, pack: packWords, made: madeWords } = seminarCommandWords;
  const told = [pageWords(at(page), String(Math.round(bytes / 1000))),
    ...packs.map((file) => packWords(at(file))),
    ...(wrote ? [madeWords(at(own), `${LESSONS}/`)] : [])];
  for (const line of told) console.print(line[console.language]);
  return EXIT.done;
}

/** The digest of the worlds in which nobody here acts. */
function baselineOf({ lesson, sitting }: Seated): string {
  const session = newSession(sitting, VERSION, { ...lesson, name: lesson.id });
  const [baseline] = playSession(sitting, session, injectsOf(lesson, sitting));
  return baseline?.digest ?? "";
}

/** Writes the lesson that was made, but not over one that somebody changed, or anything else. */
function writeLesson(output: Output, file: string, seated: Seated, console: Console): boolean {
  const path = join(output.folder, file);
  const ours = LANGUAGES.map((language) => lessonText(seated.lesson, language));
  const isOurs = isFile(path) && ours.includes(readFileSync(path, "utf8"));
  if (existsSync(path) && !isOurs) {
    console.say(seminarCommandWords.kept(shown(path), `${LESSONS}/`));
    return false;
  }
  output.write(file, lessonText(seated.lesson, console.language));
  return true;
}
