/** What src/studio/chart/chart-functions.ts brings. */
const CALLED = new Set(["__bandwidth", "isValid", "lerp", "range", "span", "toNumber"]);

/** A module of functions: what the templates' expressions are, so that none is made at run time. */
export function expressionModule(codes) {
  const calls = codes.flatMap((code) =>
    [...code.matchAll(/\bthis\.(\w+)/g)].map(([, name]) => name));
  const unknown = calls.filter((name) => !CALLED.has(name));
  if (unknown.length > 0) throw new Error(`a chart calls ${unknown.join(", ")}`);
  const functions = codes.map((code) => `function (datum, _, item) { return ${code}; }`);
  return `export const expressions = [${functions.join(",\n")}];`;
}
