import type { Model } from "../model/model.ts";

/** Whether a number can be nothing but 0: not at its mode, in no draw and after no event. */
export function isOff({ values, draws, events }: Model, place: number): boolean {
  if (events.some(({ effects }) => effects.some(({ places }) => places.includes(place)))) {
    return false;
  }
  const draw = draws.place.indexOf(place);
  // A number that is missing (NaN) is off as well.
  if (draw < 0) return !(values[place] > 0) && !(values[place] < 0);
  return draws.low[draw] === 0 && draws.high[draw] === 0;
}
