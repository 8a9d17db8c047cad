import {
  acrossSets, isRobust, matters, siblingsOf, survivalsOf, type Atlas, type AtlasContrast,
} from "../../analysis/atlas-finding.ts";
import { recordOf } from "../../base/record.ts";
import { atlasAnswer } from "../../report/atlas-answer.ts";

/** The document of `--json` and atlas.json: every contrast in full, and the answer. */
export function atlasJson(atlas: Atlas): unknown {
  const siblings = siblingsOf(atlas.contrasts);
  return {
    ...atlas,
    contrasts: atlas.contrasts.map((contrast) => ({
      ...contrast,
      audit: undefined,
      channels: channelsOf(contrast),
      answer: contrast.effect !== null,
      matters: matters(contrast),
      survives: survivalsOf(contrast),
      acrossSets: acrossSets(contrast, siblings),
      robust: isRobust(contrast, siblings),
    })),
    answerInSentences: atlasAnswer(atlas),
  };
}

function channelsOf({ audit }: AtlasContrast): unknown {
  return {
    open: audit.filter(({ open }) => open).map(({ channel }) => channel),
    closed: recordOf(audit.filter(({ open }) => !open).map(({ channel, reason }) =>
      [channel, reason] as const)),
  };
}
