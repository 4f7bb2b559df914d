import type { Image, Root } from 'mdast';
import { walk } from '@/lib/markdown/walk';
import { markupIn } from '../markup-in';
import { firstMarkdownIn } from '../stray/markdown-in-html';
import { quoted, stray, type Stray } from '../stray/stray';
import { suspectCode } from './code';
import { type Piece, suspectElements } from './elements';
import { suspectHeading } from './headings';
import { suspectItems } from './items';
import { suspectLastBackslash } from './last-backslash';
import { suspectFrontMatter, suspectList } from './lists';
import { suspectDefinition, suspectNote } from './notes';
import { suspectSize } from './picture-sizes';
import { suspectLines } from './run-together';
import { suspectInnerStrong } from './strong';
import type { Suspect } from './suspect';
import {
  suspectAboveTable,
  suspectDashes,
  suspectJoinedRows,
  suspectRows,
  suspectSpoiler,
  suspectTable,
} from './tables';

/** Marks in the title of a picture, which is its caption: text and nothing more. What is escaped is meant to be seen. */
function suspectCaption({ title, position }: Image, source: string): Stray[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (!title || start === undefined || end === undefined) return [];
  const isEscaped = /[\\&]/u.test(source.slice(start, end));
  const mark = markupIn(title) ?? (isEscaped ? null : firstMarkdownIn(title));
  if (mark === null) return [];
  return [
    stray(
      start,
      end - start,
      `图注里的“${quoted(mark)}”会原样显示：引号里的图注只是文字，不排版。请删去记号；要排版的，写成 <figure>…<figcaption>。`,
      `"${quoted(mark)}" in this caption is shown as it is: a caption in quotes is text and nothing more. Remove the marks; for more write <figure>…<figcaption>.`,
    ),
  ];
}

/**
 * Finds blocks that are not what they look like in the source, in order.
 * @param body as parsed, before any step of the pipeline
 * @param source the whole file
 */
export function suspectFacts(body: Root, source: string): Suspect[] {
  const fields = suspectFrontMatter(body, source);
  const found: Suspect[] = [...fields];
  const pieces: Piece[] = [];
  walk(body, (node, parent) => {
    const start = node.position?.start.offset;
    if (start === undefined) return undefined;
    switch (node.type) {
      case 'code':
        found.push(...suspectCode(node, parent, source));
        break;
      case 'heading':
        found.push(...suspectHeading(node, parent, source), ...suspectLastBackslash(node, source));
        break;
      case 'paragraph':
        found.push(...suspectLines(node, parent, source), ...suspectLastBackslash(node, source));
        break;
      case 'list':
        found.push(...suspectList(node, source), ...suspectItems(node, source));
        break;
      case 'tableCell':
        found.push(...suspectLastBackslash(node, source));
        break;
      case 'table':
        found.push(
          ...suspectTable(node, source),
          ...suspectAboveTable(node, source),
          ...suspectJoinedRows(node, source),
          ...suspectSpoiler(node, source),
          ...suspectRows(node, source),
        );
        break;
      case 'thematicBreak':
        found.push(...suspectDashes(node, source));
        break;
      case 'strong':
      case 'emphasis':
        found.push(...suspectInnerStrong(node, parent, source));
        break;
      case 'image':
        found.push(...suspectCaption(node, source), ...suspectSize(node, source));
        break;
      case 'definition':
        found.push(...suspectDefinition(node));
        break;
      case 'footnoteDefinition':
        found.push(...suspectNote(node));
        break;
      case 'html':
        pieces.push({ value: node.value, start });
        break;
      default:
    }
    return undefined;
  });
  found.push(...suspectElements(pieces));
  return found
    .filter(({ start }) => !fields.some((block) => block.start < start && start < block.end))
    .sort((a, b) => a.start - b.start);
}
