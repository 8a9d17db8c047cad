import { exp } from "../base/exact-math.ts";
import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

/**
 * Equation 1: salience tilted by the security preference and normalised over the issues on the
 * table and bindingness. A safety issue tilts with `safety`, a security issue with `security`,
 * a development issue against their mean; neutral issues and bindingness do not tilt.
 */
export function weighIssues(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  const { width, issues, salience, bindSalience } = chamber;
  const tilt = values[PARAMETER.securityTilt];
  for (let i = 0; i < chamber.agents; i++) {
    const row = rowOf(model.layout, i);
    const first = row + model.layout.salience;
    const safety = values[row + FIELD.safety];
    const security = values[row + FIELD.security];
    const toSafety = tilt === 0 ? 1 : exp(tilt * (2 * safety - 1));
    const toSecurity = tilt === 0 ? 1 : exp(tilt * (2 * security - 1));
    const toDevelopment = tilt === 0 ? 1 : exp(-tilt * (safety + security - 1));
    let largest = values[first + model.layout.issues];
    let sum = largest;
    for (let d = 0; d < issues; d++) {
      const issue = meeting.issues[d];
      const loading = model.issues[issue].loading;
      const factor = loading === "safety" ? toSafety
        : loading === "security" ? toSecurity
        : loading === "development" ? toDevelopment : 1;
      const weight = values[first + issue] * factor;
      salience[i * width + d] = weight;
      sum += weight;
      if (weight > largest) largest = weight;
    }
    bindSalience[i] = values[first + model.layout.issues];
    scale(chamber, i, sum, largest);
  }
}

/** Divides by the sum; by the largest first where the sum itself would overflow. */
function scale(chamber: Chamber, agent: number, sum: number, largest: number): void {
  const { width, issues, salience, bindSalience } = chamber;
  let total = sum;
  let unit = 1;
  if (sum === Infinity) {
    unit = largest;
    total = bindSalience[agent] / unit;
    for (let d = 0; d < issues; d++) total += salience[agent * width + d] / unit;
  }
  if (total === 0) return;
  bindSalience[agent] = bindSalience[agent] / unit / total;
  for (let d = 0; d < issues; d++) {
    salience[agent * width + d] = salience[agent * width + d] / unit / total;
  }
}
