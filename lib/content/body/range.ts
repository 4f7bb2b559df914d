/** A range of a file, as offsets. */
export type Range = {
  /** First UTF-16 unit. */
  start: number;
  /** The unit after the last. */
  end: number;
};
