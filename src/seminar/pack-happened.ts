import { plain, type Label } from "../base/label.ts";
import { packHappenedWords } from "../dictionary/seminar-pack-happened-words.ts";
import { tallied } from "../outcome/outcome.ts";
import type { Observed } from "../scenario/observed.ts";
import type { PackBlock } from "./pack-block.ts";
import { invitedOf, type Sitting } from "./sitting.ts";

/**
 * How the meeting really ended, for the facilitator, seat by seat; nothing where no record tells.
 * Nothing simulated rests on it.
 */
export function happenedBlocks(
  { model, meeting, seats, scenario }: Sitting, { forums, sources = {} }: Observed,
): PackBlock[] {
  const held = model.meetings[meeting];
  const said = Object.hasOwn(forums, held.forum) ? forums[held.forum] : undefined;
  if (said?.signed === undefined) return [];
  if (said.date !== undefined && said.date !== held.date) return [];
  const { signed, declined = [], note, source = [] } = said;
  const isTallied = tallied(model, held);
  const count = signed.filter((id) => isTallied(scenario.agents[id].kind)).length;
  const named = (ids: readonly string[], among: readonly string[]): Label =>
    packHappenedWords.listed(ids.filter((id) => among.includes(id))
      .map((id) => scenario.agents[id].name));
  const rows = seats.map((seat) => {
    const here = invitedOf(model, meeting, seat);
    const unknown = here.filter((id) => !signed.includes(id) && !declined.includes(id));
    return [seat.name, named(here, signed), named(here, declined), named(here, unknown)];
  });
  const { seat, signedHead, declinedHead, unknownHead } = packHappenedWords;
  const titles = [source].flat().flatMap((id): Label[] => {
    if (!Object.hasOwn(sources, id)) return [];
    const { title } = sources[id];
    return [typeof title === "string" ? plain(title) : title];
  });
  return [
    { kind: "text", text: packHappenedWords.about(count) },
    ...(note === undefined ? []
      : [{ kind: "text" as const, text: typeof note === "string" ? plain(note) : note }]),
    { kind: "table", head: [seat, signedHead, declinedHead, unknownHead],
      seats: seats.map(({ id }) => id), rows },
    ...(titles.length === 0 ? []
      : [{ kind: "text" as const, small: true, text: packHappenedWords.sources(titles) }]),
  ];
}
