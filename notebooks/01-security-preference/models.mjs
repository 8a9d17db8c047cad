import { join } from "node:path";
import { armLoader, compile, LOGIC_IDS, loadSecurityPreference, placeOf } from
  "../../dist/index.js";
import { files, orFail, ROOT } from "../lib/models.mjs";

/**
 * What the page plays with: the bench and the internet, compiled; and what each logic sets, all
 * of it from theses/security-preference.yaml.
 */
export function shipped() {
  const loaded = loadSecurityPreference(join(ROOT, "theses", "security-preference.yaml"), files);
  const set = orFail(loaded.set, loaded.problems);
  const modelAt = (path, change) => {
    const load = armLoader(path, files);
    const { scenario, problems } = change === undefined ? load() : load(change);
    return compile(orFail(scenario, problems));
  };
  const changes = (numbers) => Object.entries(numbers).map(([path, value]) =>
    [placeOf(path), value]);
  return {
    ai: modelAt(set.base, set.change),
    internet: modelAt(set.variants[0].path),
    logics: LOGIC_IDS.map((id) => {
      const { title, claim, on, off } = set.file.logics[id];
      return { id, title, claim, on: changes(on), off: changes(off) };
    }),
    numbers: Object.fromEntries(["parameters.deploymentRate", "parameters.riskSecurity"]
      .map((path) => [path, placeOf(path)])),
    statements: set.file.statements,
  };
}
