import { Fingerprint } from "../base/fingerprint.ts";
import { byCode } from "../base/order.ts";
import { decisionColumns } from "./decree.ts";
import type { Links, Meeting, Model, ModelEvent } from "./model.ts";

/**
 * SHA-256 of all that the engine reads, ids sorted: the same for two files that differ only in
 * order, titles, notes or sources.
 */
export function fingerprintOf(model: Omit<Model, "fingerprint">): string {
  const hash = new Fingerprint().word("plenary model 3");
  for (const { id, loading } of model.issues) hash.word(id).word(loading);
  for (const { id, kind, tied, groups } of model.agents) {
    hash.word(id).word(kind).numbers([Number(tied), groups.length]);
    for (const group of [...groups].sort(byCode)) hash.word(group);
  }
  hash.numbers(model.values);
  const { place, kind, low, mode, high, least, most, a, b } = model.draws;
  for (const column of [place, kind, low, mode, high, least, most, a, b]) hash.numbers(column);
  for (const links of [model.rivals, model.voices, model.peers]) addLinks(hash, links);
  for (const meeting of model.meetings) addMeeting(hash, meeting);
  for (const event of model.events) if (acts(event)) addEvent(hash, event);
  for (const { years, events, meetings } of model.timeline) {
    const acting = events.map((e) => model.events[e]).filter(acts);
    hash.numbers([years, acting.length, meetings.length]).numbers(meetings);
    for (const { id } of acting) hash.word(id);
  }
  return hash.hex();
}

/** What an event does to rules stands in the meetings; one with a title alone is never read. */
function acts({ effects }: ModelEvent): boolean {
  return effects.length > 0;
}

function addLinks(hash: Fingerprint, { first, target, value, own }: Links): void {
  for (const column of [first, target, value, own]) hash.numbers(column);
}

function addEvent(hash: Fingerprint, { id, probability, slot, effects }: ModelEvent): void {
  hash.word(id).numbers([probability, slot.a, slot.b, effects.length]);
  for (const { kind, places, by, least, most } of effects) {
    hash.word(kind).numbers(places).numbers([by, least, most]);
  }
}

function addMeeting(hash: Fingerprint, meeting: Meeting): void {
  hash.word(meeting.forum).word(meeting.date).word(meeting.procedure).word(meeting.weighting);
  const { rounds, fixedText, firstDraft, hostList, host, sponsor, chair } = meeting;
  const flags = [fixedText, firstDraft, hostList, meeting.review].map(Number);
  hash.numbers([rounds, ...flags, host, sponsor, chair, meeting.values]);
  for (const column of [meeting.issues, meeting.counted, meeting.seat, meeting.absent,
    meeting.pinned, meeting.chance ?? []]) hash.numbers(column);
  for (const column of decisionColumns(meeting)) hash.numbers(column);
}
