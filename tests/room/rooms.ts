import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { roomPackOf } from "../../src/cli/seminar/pack-room.ts";
import { seatedAt } from "../../src/cli/seminar/seated.ts";
import { roomBody } from "../../src/room/worker/body.ts";
import type { RoomPort } from "../../src/room/worker/desk.ts";
import type { Ground } from "../../src/room/state/begin.ts";
import type { RoomAsked, ToRoomWorker } from "../../src/room/worker/message.ts";
import { instructorPack } from "../../src/seminar/pack.ts";
import type { RoomPack } from "../../src/seminar/room-pack.ts";
import type { Sitting } from "../../src/seminar/sitting.ts";
import { projectFile } from "../seminar/sittings.ts";
import { inlinePortOf } from "../studio/inline-ports.ts";

/** The lesson on Paris. */
export const PARIS = "seminars/paris-2025.yaml";
/** The lesson that is made for the scenario of five agents. */
export const TUTORIAL = "scenarios/tutorial/scenario.yaml";

/** A lesson as its page carries it, and its sitting as the command line has it. */
export function roomAt(path: string): {
  readonly pack: RoomPack; readonly sitting: Sitting; readonly ground: Ground;
} {
  const files = diskFiles();
  const seated = seatedAt(projectFile(path), files);
  const { lesson, sitting } = seated;
  const pack = roomPackOf(seated, instructorPack(lesson, sitting).sheets, files);
  const ground = { lesson, sitting, version: pack.pack.plenary, set: pack.set };
  return { pack, sitting, ground };
}

/** A port whose worker is in this thread. */
export function inlineRoomPort(seen?: (message: ToRoomWorker) => void): RoomPort {
  return inlinePortOf<RoomAsked>(roomBody(), seen);
}
