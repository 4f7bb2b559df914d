import type { Root } from 'hast';
import { countText, type Counts } from '@/lib/chinese/counts';
import { excerpt, inOneLine } from '@/lib/chinese/excerpt';
import { digest } from '@/lib/digest';
import type { TextBlock } from '@/lib/html/text';
import { walkElements } from '@/lib/markdown/walk';
import { notedSources, type NotedSource } from './noted-sources';
import { rangeOf } from './range';

/** Facts of a body that lists show without carrying it. */
export type Summary = Counts & {
  /** Whole sentences of the opening; empty for an empty body. */
  opening: string;
  /** The images of the body as written, each once; those of other sites are left out. */
  images: string[];
  /** The sources that its notes name; absent where there are none. */
  noted?: NotedSource[];
  /** Changes whenever the body does: the start of its SHA-256, in hex. */
  hash: string;
};

/** A body, as what it comes to is made of it. */
export type Body = {
  /** Its tree. */
  tree: Root;
  /** The same as HTML. */
  html: string;
  /** Its text. */
  blocks: readonly TextBlock[];
  /** Offset in the source where the editor ends the excerpt, `<!--more-->`. */
  more?: number | undefined;
};

/** Summarises a rendered body. */
export function summarise({ tree, html, blocks, more }: Body): Summary {
  const images = new Set<string>();
  let pictures = 0;
  walkElements(tree, ({ tagName, properties: { dataImage } }) => {
    if (tagName === 'img') pictures += 1;
    if (typeof dataImage === 'string') images.add(decodeURIComponent(dataImage));
  });
  const noted = notedSources(tree);
  return {
    ...countText(blocks.map(({ text }) => text).join('\n'), pictures),
    opening: openingOf(blocks, more),
    images: [...images],
    ...(noted.length > 0 && { noted }),
    hash: digest(html).slice(0, 12),
  };
}

/** Kinds of the blocks that a body may open with: the first of these that has text counts. */
const OPENINGS = ['paragraph', 'other', 'heading'] as const;

function openingOf(blocks: readonly TextBlock[], more?: number): string {
  const before = blocks.filter(
    (block) => more !== undefined && block.kind !== 'heading' && startOf(block) < more,
  );
  return inOneLine(prose(before)) || excerpt(prose(blocks));
}

function prose(blocks: readonly TextBlock[]): string[] {
  for (const wanted of OPENINGS) {
    const lines = blocks
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ standing }) => standing.split('\n'))
      .filter(Boolean);
    if (lines.length > 0) return lines;
  }
  return [];
}

function startOf({ element }: TextBlock): number {
  return rangeOf(element).start;
}
