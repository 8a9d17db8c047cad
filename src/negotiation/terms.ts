import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";
import { voiceOfCommunities } from "./community-voice.ts";
import { BIND, COVERAGE, DOMESTIC, FIT, PEER, RECORD, RELATIVE } from "./term.ts";

/**
 * The terms of equation 7 that compare agents, and the record (E2). An absent firm keeps its
 * voice, and rivals count whether present or not.
 */
export function compareAgents(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  const { agents, terms, played } = chamber;
  for (let i = 0; i < agents; i++) {
    const record = values[rowOf(model.layout, i) + FIELD.record];
    terms[RECORD * agents + i] = played[RECORD] * record;
    terms[DOMESTIC * agents + i] = played[DOMESTIC] * domestic(chamber, model, values, i);
    terms[RELATIVE * agents + i] = played[RELATIVE]
      * (relative(chamber, model, values, i) + sponsored(chamber, model, meeting, values, i));
  }
}

/** dom_i = sum over firms, then communities, of psi omega_k [fit_k + bind_k - fit_i - bind_i] */
function domestic(chamber: Chamber, model: Model, values: Float64Array, agent: number): number {
  const { agents, terms } = chamber;
  const { first, target, value } = model.voices;
  const firmVoice = values[PARAMETER.firmVoice];
  const communityVoice = voiceOfCommunities(values);
  if (firmVoice === 0 && communityVoice === 0) return 0;
  const mine = terms[FIT * agents + agent] + terms[BIND * agents + agent];
  let firms = 0, firmWeight = 0, communities = 0, communityWeight = 0;
  for (let link = first[agent]; link < first[agent + 1]; link++) {
    const k = target[link];
    const weight = values[value[link]];
    const gain = terms[FIT * agents + k] + terms[BIND * agents + k] - mine;
    if (model.agents[k].kind === "firm") {
      firms += weight * gain;
      firmWeight += weight;
    } else {
      communities += weight * gain;
      communityWeight += weight;
    }
  }
  return (firmWeight > 0 ? firmVoice * (firms / firmWeight) : 0)
    + (communityWeight > 0 ? communityVoice * (communities / communityWeight) : 0);
}

/**
 * rel_i = -rho (1 - tau_i) sum over rivals of r_ij max(0, fit_j - fit_i). The lead of a rival who
 * accepts verification counts for less.
 */
function relative(chamber: Chamber, model: Model, values: Float64Array, agent: number): number {
  const { agents, terms } = chamber;
  const { first, target, value } = model.rivals;
  const strength = values[PARAMETER.relativeGains];
  if (strength === 0) return 0;
  const mine = terms[FIT * agents + agent];
  const unverified = 1 - values[PARAMETER.verifiedTrust];
  let envy = 0;
  for (let link = first[agent]; link < first[agent + 1]; link++) {
    const rival = target[link];
    const lead = terms[FIT * agents + rival] - mine;
    if (!(lead > 0)) continue;
    envy += values[value[link]] * (chamber.verified[rival] === 1 ? unverified * lead : lead);
  }
  if (envy === 0) return 0;
  return -strength * (1 - values[rowOf(model.layout, agent) + FIELD.trust]) * envy;
}

/** E3: -rho_s sec_f military_i max(0, |g_i - g_sponsor| - 1) */
function sponsored(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array, agent: number,
): number {
  const strength = values[PARAMETER.sponsorRivalry];
  if (strength === 0 || meeting.sponsor < 0) return 0;
  const row = rowOf(model.layout, agent);
  const sponsor = values[rowOf(model.layout, meeting.sponsor) + FIELD.alignment];
  const distance = Math.abs(values[row + FIELD.alignment] - sponsor) - 1;
  if (!(distance > 0)) return 0;
  return -strength * securityContent(chamber, model, meeting) * values[row + FIELD.military]
    * distance;
}

/** sec_f: the text's positions on safety and security issues over the sum on all; 0 of nothing. */
export function securityContent(chamber: Chamber, model: Model, meeting: Meeting): number {
  let security = 0;
  let all = 0;
  for (let d = 0; d < chamber.issues; d++) {
    const { loading } = model.issues[meeting.issues[d]];
    all += chamber.draft[d];
    if (loading === "safety" || loading === "security") security += chamber.draft[d];
  }
  return all > 0 ? security / all : 0;
}

/** Utility before peers and coverage: the other eight terms, noise and the common shock. */
export function sumBase(chamber: Chamber): void {
  const { agents, terms, base, noise, eventShock } = chamber;
  for (let i = 0; i < agents; i++) {
    let sum = 0;
    for (let term = FIT; term <= RELATIVE; term++) sum += terms[term * agents + i];
    base[i] = sum + terms[RECORD * agents + i] + noise[i] + eventShock;
  }
}

/** Utility: all ten terms, noise and the common shock. */
export function sumUtility(chamber: Chamber): void {
  const { agents, terms, base, utility } = chamber;
  for (let i = 0; i < agents; i++) {
    utility[i] = base[i] + terms[PEER * agents + i] + terms[COVERAGE * agents + i];
  }
}
