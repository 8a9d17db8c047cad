/**
 * exp and ln after fdlibm (Sun Microsystems 1993), by + - * / alone: ECMAScript leaves
 * Math.exp and Math.log to the engine, and engines differ in the last bit.
 */
const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.44269504088896338700;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.65339022054652515390e-6;
const P5 = 4.13813679705723846039e-8;

/** 2^k for k = -1022..1023, each exact. */
const POWERS = new Float64Array(2046);
const POWER_OFFSET = 1022;
for (let k = 0, up = 1; k <= 1023; k++, up *= 2) POWERS[POWER_OFFSET + k] = up;
for (let k = -1, down = 0.5; k >= -1022; k--, down /= 2) POWERS[POWER_OFFSET + k] = down;

/** e to the x; within 1 unit in the last place, the same bits in every engine. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021 && k <= 1023) return y * POWERS[POWER_OFFSET + k];
  if (k > 1023) return y * 2 * POWERS[POWER_OFFSET + k - 1];
  return y * POWERS[POWER_OFFSET + k + 1000] * POWERS[POWER_OFFSET - 1000];
}

const LG1 = 6.666666666666735130e-1;
const LG2 = 3.999999999940941908e-1;
const LG3 = 2.857142874366239149e-1;
const LG4 = 2.222219843214978396e-1;
const LG5 = 1.818357216161805012e-1;
const LG6 = 1.531383769920937332e-1;
const LG7 = 1.479819860511658591e-1;
const SQRT2 = 1.4142135623730951;
const TWO_54 = 18014398509481984;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
double[0] = 1;
/** Which of the two words holds the exponent: engines on big-endian machines swap them. */
const HIGH_WORD = words[1] === 0 ? 0 : 1;

/** Natural logarithm; within 1 unit in the last place. ln(0) = -Infinity, negative: NaN. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let k = 0;
  double[0] = x;
  if (words[HIGH_WORD] < 0x00100000) {
    double[0] = x * TWO_54;
    k = -54;
  }
  k += (words[HIGH_WORD] >>> 20) - 1023;
  words[HIGH_WORD] = (words[HIGH_WORD] & 0x000fffff) | 0x3ff00000;
  let mantissa = double[0];
  if (mantissa > SQRT2) {
    mantissa /= 2;
    k += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (LG2 + w * (LG4 + w * LG6));
  const odd = z * (LG1 + w * (LG3 + w * (LG5 + w * LG7)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
}

/** The logistic function 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
