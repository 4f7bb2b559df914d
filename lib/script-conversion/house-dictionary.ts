/** A word, and what it becomes in the Traditional site. */
export type HouseTerm = {
  /** As it is written in Simplified script. */
  from: string;
  /** Form with Taiwan’s words; null where the house says nothing of them. */
  tw: string | null;
  /** Form with Hong Kong’s. */
  hk: string | null;
};

/** Decisions of a newsroom about its words in the other script (content/opencc.yml). */
export type HouseDictionary = {
  /** Words that stay as they are in either script. */
  keep: readonly string[];
  /** Words that become others. */
  terms: readonly HouseTerm[];
};

/** Decisions of a newsroom that has made none. */
export const NO_HOUSE: HouseDictionary = { keep: [], terms: [] };
