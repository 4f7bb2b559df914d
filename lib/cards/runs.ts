import type { CardKit } from '@/lib/content/compiled/card-kit';
import { graphemesOf } from './measure';

/** A piece of a line: text, or the drawing of an emoji as a URL. */
export type Run = { text: string } | { image: string };

/** Cuts a line into text and emoji: satori sets no emoji itself without fetching it. */
export function runsOf(line: string, kit: CardKit): Run[] {
  const runs: Run[] = [];
  for (const grapheme of graphemesOf(line)) {
    const drawing = kit.emoji[grapheme];
    const last = runs.at(-1);
    if (drawing !== undefined) runs.push({ image: svgUrl(drawing) });
    else if (last && 'text' in last) last.text += grapheme;
    else runs.push({ text: grapheme });
  }
  return runs;
}

/** A drawing as a URL that satori reads. */
export function svgUrl(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
