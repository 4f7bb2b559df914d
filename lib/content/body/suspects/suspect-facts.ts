import type { Root } from 'mdast';
import { walk } from '@/lib/markdown/walk';
import { suspectCaption } from './captions';
import { suspectCode } from './code';
import { suspectElements, type Piece } from './elements';
import { suspectHeading } from './headings';
import { suspectFrontMatter, suspectList } from './lists';
import { suspectLines } from './run-together';
import type { Suspect } from './suspect';
import { suspectDashes, suspectSpoiler, suspectTable } from './tables';

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
        found.push(...suspectHeading(node, parent, source));
        break;
      case 'paragraph':
        found.push(...suspectLines(node, parent, source));
        break;
      case 'list':
        found.push(...suspectList(node, source));
        break;
      case 'table':
        found.push(...suspectTable(node, source), ...suspectSpoiler(node, source));
        break;
      case 'thematicBreak':
        found.push(...suspectDashes(node, source));
        break;
      case 'image':
        found.push(...suspectCaption(node));
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
