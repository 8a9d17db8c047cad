export const clip = (x, low = 0, high = 1) => Math.min(high, Math.max(low, x));

/** Two digits behind the point, halves away from zero; the nudge undoes binary dust (0.285). */
export function twoDigits(x) {
  const cents = Math.round(Math.abs(x) * 100 + 1e-9);
  return cents === 0 ? 0 : (Math.sign(x) * cents) / 100;
}

/** Four significant digits: small states vanish at two, and the shares must still add up. */
export const fourSignificant = (x) => Number(x.toPrecision(4));
