import type { CardKit } from '@/lib/content/compiled/card-kit';
import { fitText, fitTitle, type TypeSize } from './fit-text';
import { type CardLabel, labelSize } from './label-of';
import { cutTo, drawable, measureWith } from './measure';
import { type Run, runsOf } from './runs';
import type { Size } from './size';

/** Lines of type, ready to be drawn. */
export type Lines = {
  /** Text of each line, in runs of type and emoji. */
  lines: Run[][];
  /** Size of the type in pixels. */
  size: number;
};

/** Sets text with the faces of a kit. */
export function typesetter(kit: CardKit) {
  const bold = measureWith(kit, kit.bold);
  const regular = measureWith(kit, kit.regular);
  return {
    /** A title, as large as there is room for. */
    title: (text: string, width: number, sizes: readonly [TypeSize, ...TypeSize[]]): Lines => {
      const { lines, size } = fitTitle(drawable(text, kit), width, bold, sizes);
      return { lines: lines.map((each) => runsOf(each, kit)), size };
    },
    /** A paragraph, or as much of it as there is room for. */
    text: (text: string, width: number, { size, most }: TypeSize): Lines => {
      const lines = fitText(drawable(text, kit, kit.regular), width / size, most, regular);
      return { lines: lines.map((each) => runsOf(each, kit)), size };
    },
    /** A label, in the size that it is to have on such a picture; no line where there is none. */
    label: (label: CardLabel | null, picture: Size, width: number, small: number): Lines => {
      if (label === null) return { lines: [], size: small };
      const size = labelSize(label, picture, small);
      const line = cutTo(width / size, drawable(label.words, kit), regular);
      return { lines: [runsOf(line, kit)], size };
    },
    /** A line, or its beginning. */
    line: (text: string, width: number, size: number): Run[] =>
      runsOf(cutTo(width / size, drawable(text, kit, kit.regular), regular), kit),
  };
}

/** Counts the lines there is room for, and no more than `most`. */
export function linesIn(room: number, size: number, leading: number, most: number): number {
  return Math.max(0, Math.min(most, Math.floor(room / (size * leading))));
}
