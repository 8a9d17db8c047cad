import { PARAMETER, WORLD } from "../model/layout.ts";

/** What opaque risk lifts communities' weight by (G7): 1 + opaqueVoice x opaque share of hazard. */
export function opaqueFactor(values: Float64Array): number {
  const strength = values[PARAMETER.opaqueVoice];
  return strength === 0 ? 1 : 1 + strength * values[WORLD.opaque];
}

/** The voice of communities at home (psi_T), raised by opaque risk up to one half. */
export function voiceOfCommunities(values: Float64Array): number {
  const voice = values[PARAMETER.communityVoice];
  const factor = opaqueFactor(values);
  if (factor === 1) return voice;
  // What the author set above one half stays there.
  return Math.max(voice, Math.min(0.5, voice * factor));
}
