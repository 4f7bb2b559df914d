import type { Nodes, Root } from 'mdast';
import { type Range, rangeOf } from './range';

/** A paragraph, a row of a table, a block of HTML: what is read as one. */
export type PassageFact = Range & {
  /** The item or the quotation that it is in, and otherwise it. */
  reach: Range;
  /** Offset of the heading above it; -1 where there is none. */
  heading: number;
};

/** A note, or a mark that leads to one. */
export type NoteFact = Range & {
  /** Its name, as Markdown compares it. */
  name: string;
};

/** The passages of a body, its notes and the marks that lead to them, each in order. */
export type Passages = {
  /** Passages; those of notes are left out. */
  passages: PassageFact[];
  /** Notes. */
  notes: NoteFact[];
  /** Marks in the text. */
  noteMarks: NoteFact[];
};

/** Parts the body of an article into passages. */
export function passagesOf(body: Root): Passages {
  const found: Passages = { passages: [], notes: [], noteMarks: [] };
  let heading = -1;
  const visit = (node: Nodes, reach: Range | null) => {
    const range = rangeOf(node);
    switch (node.type) {
      case 'heading':
        heading = range.start;
        break;
      case 'footnoteDefinition':
        found.notes.push({ ...range, name: node.identifier });
        return;
      case 'footnoteReference':
        found.noteMarks.push({ ...range, name: node.identifier });
        return;
      case 'inlineNote': {
        const name = `^${String(range.start)}`;
        found.notes.push({ ...range, name });
        found.noteMarks.push({ ...range, name });
        return;
      }
      case 'listItem':
      case 'blockquote':
      case 'defListDescription':
        for (const child of node.children) visit(child, range);
        return;
      case 'paragraph':
      case 'tableRow':
      case 'defListTerm':
        found.passages.push({ ...range, reach: reach ?? range, heading });
        break;
      case 'html':
        if (isBlock(found, range))
          found.passages.push({ ...range, reach: reach ?? range, heading });
        return;
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child, reach);
  };
  visit(body, null);
  return found;
}

/** Whether HTML is a block, and not within a passage. */
function isBlock({ passages }: Passages, { start }: Range): boolean {
  return start >= (passages.at(-1)?.end ?? 0);
}
