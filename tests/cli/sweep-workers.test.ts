import { availableParallelism } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { workersFor } from "../../src/cli/play/play-plan.ts";

const NAME = "SLURM_CPUS_PER_TASK";
const before = process.env[NAME];

afterEach(() => {
  if (before === undefined) delete process.env[NAME];
  else process.env[NAME] = before;
});

describe("the number of workers", () => {
  test("is what is asked for, and none where there is little to play", () => {
    process.env[NAME] = "5";
    expect(workersFor(3, 1e6, 200)).toBe(3);
    expect(workersFor(0, 1e6, 200)).toBe(0);
    expect(workersFor(undefined, 10, 5)).toBe(0);
  });

  test("is what Slurm gave this task", () => {
    process.env[NAME] = "5";
    expect(workersFor(undefined, 1e6, 200)).toBe(5);
    process.env[NAME] = "999";
    expect(workersFor(undefined, 1e6, 200)).toBe(256);
  });

  test.each(["", "0", "-2", "2.5", "2(x3)", "many", "9999"])(
    "is that of processors where Slurm says %j", (said) => {
      process.env[NAME] = said;
      expect(workersFor(undefined, 1e6, 200)).toBe(availableParallelism());
    });

  test("is that of processors without Slurm", () => {
    delete process.env[NAME];
    expect(workersFor(undefined, 1e6, 200)).toBe(availableParallelism());
  });
});
