/** The kinds of agents, in the order of figures and tallies. */
export const KINDS = ["state", "firm", "community", "organisation"] as const;
export type Kind = (typeof KINDS)[number];
