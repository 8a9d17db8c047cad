import { expect } from "vitest";

/** Every key of the expected value stands in the found one; numbers agree to `tolerance`. */
export function expectAgreement(
  found: unknown, expected: unknown, tolerance: number, path = "",
): void {
  if (typeof expected === "number") {
    if (Math.abs((found as number) - expected) <= tolerance) return;
    expect.fail(`${path}: ${String(found)} instead of ${expected}`);
  }
  if (Array.isArray(expected)) {
    if ((found as unknown[]).length !== expected.length) {
      expect.fail(`${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
    }
    expected.forEach((item, k) =>
      expectAgreement((found as unknown[])[k], item, tolerance, `${path}[${k}]`));
  } else if (typeof expected === "object" && expected !== null) {
    for (const [key, item] of Object.entries(expected)) {
      const part = (found as Record<string, unknown> | undefined)?.[key];
      expectAgreement(part, item, tolerance, `${path}.${key}`);
    }
  } else if (found !== expected) {
    expect.fail(`${path}: ${String(found)} instead of ${String(expected)}`);
  }
}
