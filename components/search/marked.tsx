import type { Segment } from '@/lib/search/highlight';

type MarkedProps = {
  /** A text in pieces. */
  segments: readonly Segment[];
};

/** A text in which what was looked for is marked. */
export function Marked({ segments }: MarkedProps) {
  return segments.map(({ text, match }, index) =>
    match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
