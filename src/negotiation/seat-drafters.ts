import type { Chamber } from "./chamber.ts";

/** Seats the drafters: row n belongs to agent `chamber.drafters[n]`. */
export function seatDrafters(chamber: Chamber): void {
  const { desk, drafters, drafterCount, width, ideal, salience } = chamber;
  for (let n = 0; n < drafterCount; n++) {
    const i = drafters[n];
    for (let d = 0; d < width; d++) {
      desk.ideal[n * width + d] = ideal[i * width + d];
      desk.salience[n * width + d] = salience[i * width + d];
    }
    desk.bindIdeal[n] = chamber.bindIdeal[i];
    desk.bindSalience[n] = chamber.bindSalience[i];
    desk.statusQuoLoss[n] = chamber.statusQuoLoss[i];
    desk.constant[n] = chamber.constant[i];
    desk.pen[n] = chamber.pen[i];
  }
}
