import { describe, expect, test } from "vitest";
import { PARAMETER } from "../../src/model/layout.ts";
import { playerOf } from "../../src/run/play.ts";
import {
  cellPlayerOf, playCells, type CellPiece, type CellPlayer, type PlayedCells,
} from "../../src/sweep/play-cells.ts";
import { seriesWidth } from "../../src/world/series.ts";
import { frameOf, measureOf, memoryStudy, playedAlone, sweepOf } from "./memory-study.ts";

const MEASURES = ["signatures", "bindingness", "signed.A - signed.B", "utility.all"];
const FRAMES = [frameOf("fixture-1"), frameOf("fixture-1", 0.3)];
const CELLS = [
  { frame: 0 },
  { frame: 0, numbers: { goodwill: 0.2 } },
  { frame: 1, numbers: { goodwill: 0.2 } },
  { frame: 0, numbers: { goodwill: -0.1 } },
  { frame: 0, numbers: { noise: 0.5 } },
  { frame: 0, numbers: { goodwill: 0.1, noise: 0 } },
  { frame: 0 },
];
const study = memoryStudy(sweepOf({ kind: "fixed", replicates: 30 }, MEASURES), FRAMES, CELLS);

function pieceOf(cell: number, from: number, count: number): CellPiece {
  const prepared = study.prepare(cell);
  if ("problem" in prepared) throw new Error("the cell is not sound");
  const { frame, changes, seed } = prepared;
  return { model: frame, changes, seed, from, count };
}

function players(): (key: string) => CellPlayer {
  const known = new Map(FRAMES.map((model, n) =>
    [`frame ${n}`, cellPlayerOf(model, MEASURES.map(measureOf))]));
  return (key) => known.get(key) as CellPlayer;
}

function play(pieces: readonly CellPiece[], series = false): PlayedCells {
  return playCells(pieces, players(), MEASURES.length, series);
}

describe("cells played one after the other", () => {
  test("give what each gives alone, bit by bit", () => {
    const { numbers, failed } = play(CELLS.map((_, cell) => pieceOf(cell, 0, 30)));
    const alone = CELLS.flatMap((_, cell) => [...playedAlone(study, cell, 30)]);
    expect(Buffer.from(numbers.buffer).equals(Buffer.from(Float64Array.from(alone).buffer)))
      .toBe(true);
    expect(failed).toHaveLength(0);
    const means = CELLS.map((_, cell) => numbers.subarray(cell * 120, cell * 120 + 120)
      .reduce((sum, value) => sum + value, 0));
    expect(new Set(means).size).toBe(CELLS.length - 1);
  });

  test("may be cut and mixed in any way", () => {
    const whole = play([pieceOf(1, 0, 30), pieceOf(2, 0, 30)]).numbers;
    const mixed = play([
      pieceOf(2, 25, 5), pieceOf(1, 0, 1), pieceOf(2, 0, 25), pieceOf(1, 1, 29),
    ]).numbers;
    const row = (numbers: Float64Array, from: number, count: number): number[] =>
      [...numbers.subarray(from * 4, (from + count) * 4)];
    expect([...row(mixed, 5, 1), ...row(mixed, 31, 29), ...row(mixed, 6, 25), ...row(mixed, 0, 5)])
      .toEqual([...whole]);
  });

  test("keep their series where they are wished", () => {
    const frame = FRAMES[0] as (typeof FRAMES)[0];
    const length = frame.timeline.length * seriesWidth(frame);
    const { series } = play([pieceOf(0, 0, 3), pieceOf(0, 7, 1)], true);
    expect(series).toHaveLength(4 * length);
    const run = playerOf(frame, study.sweep.seed).play(7);
    expect(series.subarray(3 * length)).toEqual(run.series);
    expect(play([pieceOf(0, 0, 3)]).series).toHaveLength(0);
  });

  test("tell which replicates overflow, and go on", () => {
    const changes = [[PARAMETER.goodwill, 1.7e308], [PARAMETER.peerPull, 1.7e308]] as const;
    const broken = { ...pieceOf(0, 0, 4), changes };
    const { numbers, failed } = play([pieceOf(0, 0, 2), broken, pieceOf(1, 0, 2)]);
    expect([...failed]).toEqual([2, 3, 4, 5]);
    expect(numbers.subarray(8, 24).every(Number.isNaN)).toBe(true);
    expect([...numbers.subarray(0, 8), ...numbers.subarray(24)])
      .toEqual([...playedAlone(study, 0, 2), ...playedAlone(study, 1, 2)]);
  });

  test("leave the model as it was", () => {
    const frame = FRAMES[0] as (typeof FRAMES)[0];
    const before = frame.values.slice();
    play([pieceOf(0, 0, 1), pieceOf(1, 0, 1), pieceOf(0, 0, 1)]);
    expect(frame.values).toEqual(before);
  });
});
