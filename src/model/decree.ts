/** What agents do at one meeting by decree, beside pinned signatures; everything by index. */
export interface Decisions {
  /** Per agent: 1 when it leaves from the start, so that it neither drafts nor signs. */
  readonly walksOut: Uint8Array;
  /** Per agent: 1 when it accepts verification of its compliance. */
  readonly verified: Uint8Array;
  /** Agents x issues on the table: 1 where a signature leaves the issue out; null without any. */
  readonly reserved: Uint8Array | null;
  readonly conditions: Conditions | null;
  readonly offers: Offers | null;
}

/** What must hold before an agent signs. */
export interface Conditions {
  /** Per agent: 1 when it has a condition. */
  readonly has: Uint8Array;
  /** Agent i signs only with all of required[first[i]] .. required[first[i + 1] - 1]. */
  readonly first: Int32Array;
  readonly required: Int32Array;
  /** Per agent: least share of AI systems that the other signatories hold (E10); NaN without. */
  readonly share: Float64Array;
}

/** Side payments: offer n is from giver[n] to receiver[n]. */
export interface Offers {
  readonly giver: Int32Array;
  readonly receiver: Int32Array;
  /** Place of each offer's number in `Model.values`, in loss units. */
  readonly value: Int32Array;
}

/** A budget that buys the cheapest holdouts. */
export interface Fund {
  /** Place of the budget in `Model.values`, in loss units. */
  readonly budget: number;
  /** Per agent: 1 when it may be paid. */
  readonly pays: Uint8Array;
}

/** What a meeting has beside an invitation and a text. */
interface Decreed {
  readonly decisions: Decisions;
  readonly review: boolean;
  readonly tier: number;
  readonly fund: Fund | null;
}

/** Everything here that the engine reads, as columns for the fingerprint. */
export function decisionColumns(
  { decisions, review, tier, fund }: Decreed,
): readonly ArrayLike<number>[] {
  const { walksOut, verified, reserved, conditions, offers } = decisions;
  const own = [Number(review), tier, fund?.budget ?? -1];
  const columns = [
    own, fund?.pays, walksOut, verified, reserved, conditions?.first, conditions?.required,
    conditions?.share, offers?.giver, offers?.receiver, offers?.value,
  ];
  return columns.flatMap((column) => [[column?.length ?? 0], column ?? []]);
}
