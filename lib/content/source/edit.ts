/** A replacement in a text: what stands from `start` to `end` (UTF-16 offsets) becomes `text`. */
export type Edit = {
  /** First unit that is replaced. */
  start: number;
  /** First unit that is not; equal to `start` to insert. */
  end: number;
  /** Text that comes in its place. */
  text: string;
};

/** Applies edits in the order of the text; one that overlaps an earlier one is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of ordered(edits)) {
    pieces.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return [...pieces, text.slice(end)].join('');
}

/** The edits that `applyEdits` applies. */
export function ordered<E extends Edit>(edits: readonly E[]): E[] {
  const kept: E[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (last === undefined || (edit.start > last.start && edit.start >= last.end)) kept.push(edit);
  }
  return kept;
}

/**
 * The offset in the original of an offset in the edited text.
 * @param edits those that were applied
 */
export function originalOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of ordered(edits)) {
    const editedStart = start + shift;
    if (offset < editedStart + text.length) {
      return offset < editedStart ? offset - shift : Math.min(end, start + offset - editedStart);
    }
    shift += text.length - (end - start);
  }
  return offset - shift;
}
