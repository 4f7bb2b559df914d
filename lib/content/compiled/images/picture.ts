/** An image of a document, ready to be shown. */
export type Picture = {
  /** Address at which it is served: a path below `/assets/content/`. */
  path: string;
  /** Width as shown upright, in pixels. */
  width: number;
  /** Height as shown upright, in pixels. */
  height: number;
  /** Its average colour, `#rrggbb`, to fill its place until it is there; null where it is see-through. */
  color: string | null;
  /** Whether the optimiser may make it smaller: neither a drawing (SVG) nor a moving picture. */
  resizable: boolean;
  /** Whether it says how it was made: each size of it does too, and the optimiser would not keep that. */
  labelled: boolean;
};

/** The images of one document by their `src` as written. */
export type Pictures = Record<string, Picture>;
