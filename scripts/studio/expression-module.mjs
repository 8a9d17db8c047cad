/**
 * A module of functions: what the templates' expressions are, so that none is made at run time.
 * They may call only what is `called`: the names of src/studio/chart/chart-functions.ts.
 */
export function expressionModule(codes, called) {
  const calls = codes.flatMap((code) =>
    [...code.matchAll(/\bthis\.(\w+)/g)].map(([, name]) => name));
  const unknown = calls.filter((name) => !called.includes(name));
  if (unknown.length > 0) throw new Error(`a chart calls ${unknown.join(", ")}`);
  const functions = codes.map((code) => `function (datum, _, item) { return ${code}; }`);
  return `export const expressions = [${functions.join(",\n")}];`;
}
