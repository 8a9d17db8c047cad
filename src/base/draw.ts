import { ln } from "./exact-math.ts";

/** The number in [low, high] below which a share u of a triangular distribution lies. */
export function triangular(u: number, low: number, mode: number, high: number): number {
  const width = high - low;
  if (width <= 0) return mode;
  const left = (mode - low) / width;
  if (u < left) return low + Math.sqrt(u * width * (mode - low));
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

/** Standard logistic quantile. */
export function logisticQuantile(u: number): number {
  return ln(u / (1 - u));
}

/** Quantile of Student's t with 6 degrees of freedom, by 60 bisections of its closed form. */
export function student6Quantile(u: number): number {
  let low = -128;
  let high = 128;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (student6Share(middle) < u) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Share of Student's t (6 degrees of freedom) below x: 1/2 + s/2 (1 + c/2 + 3c^2/8). */
export function student6Share(x: number): number {
  const squares = 6 + x * x;
  const s = x / Math.sqrt(squares);
  const c = 6 / squares;
  return 0.5 + 0.5 * s * (1 + 0.5 * c + 0.375 * c * c);
}
