import type { CardKit } from '@/lib/content/compiled/card-kit';
import { gapBetween } from './gaps';
import { graphemesOf } from './measure';

/** A piece of a line: text with its distance in em from the piece before it, or the drawing of an emoji as a URL. */
export type Run = { text: string; gap: number } | { image: string };

/** Cuts a line into text and emoji: satori sets no emoji itself without fetching it, and no space but between pieces. */
export function runsOf(line: string, kit: CardKit): Run[] {
  const runs: Run[] = [];
  let before = '';
  for (const grapheme of graphemesOf(line)) {
    const drawing = kit.emoji[grapheme];
    const last = runs.at(-1);
    const gap = gapBetween(before, grapheme);
    if (drawing !== undefined) runs.push({ image: svgUrl(drawing) });
    else if (last && 'text' in last && gap === 0) last.text += grapheme;
    else runs.push({ text: grapheme, gap });
    before = grapheme;
  }
  return runs;
}

/** A drawing as a URL that satori reads. */
export function svgUrl(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
