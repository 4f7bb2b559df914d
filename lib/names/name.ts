/** One entry of the list of names (content/names.yml): a name, and what else it is called. */
export type Name = {
  /** As it is written here. */
  name: string;
  /** Other forms that are right too, and lead to the same. */
  forms: readonly string[];
  /** Forms that are never used here. */
  never: readonly string[];
};
