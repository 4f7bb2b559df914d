/** Most characters that are looked at before and behind a word to tell whether it is one: words are short. */
const AROUND = 6;

/** Particle that may stand behind a word of any kind; the segmenter knows some words with it. */
const PARTICLE = /^[了着过的得地们]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The place at which a word of a dictionary would cut another word in two, or null where it cuts none: 生发 in 学生发现,
 * whose words are 学生 and 发现. Asks Unicode's segmenter, which knows words and how frequent each is; a dictionary of
 * conversion knows those that are written otherwise, and 生发 is one.
 * @param text text that the word stands in
 * @param at offset of the word
 * @param end offset behind it
 */
export function cutsAnother(text: string, at: number, end: number): number | null {
  const from = Math.max(0, at - AROUND);
  const around = text.slice(from, end + AROUND);
  for (const { segment, index } of segmenter.segment(around)) {
    const [start, stop] = [from + index, from + index + segment.length];
    if (start >= end) return null;
    if (start < at && stop > at && stop < end) return stop;
    const isBehind = start > at && start < end && stop > end;
    if (isBehind && !PARTICLE.test(text.slice(end, stop))) return start;
  }
  return null;
}
