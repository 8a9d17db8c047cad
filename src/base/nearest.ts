import leven from "leven";

const LONGEST = 64;

/** Whether two words differ by nothing but two neighbouring letters that changed places. */
function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2);
}

/**
 * The candidate nearest to `name`, by edit distance without regard to case (two letters swapped
 * count once); undefined when none is within a third of the length. Of equals the first wins.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length === 0 || name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate === name || candidate.length > LONGEST) continue;
    const length = Math.max(name.length, candidate.length);
    const limit = Math.max(1, Math.floor(length / 3));
    const other = candidate.toLowerCase();
    const swap = length > 2 && swapped(wanted, other);
    const distance = swap ? 1 : leven(wanted, other, { maxDistance: limit + 1 });
    if (distance <= limit && distance < length && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
