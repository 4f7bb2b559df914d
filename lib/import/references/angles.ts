import { applyEdits, type Edit } from '@/lib/content/source/edit';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { walk } from '@/lib/markdown/walk';
import type { Site, SourceDocument } from '../model';
import type { Lookup } from './lookup';

/** A picture or a link whose address holds blanks or brackets in full width: text to CommonMark. */
const SPACED =
  /(?<shows>!?)\[(?<text>[^[\]\n]*)\](?:\((?<half>[^()\n<>]*\S[ \t]+\S[^()\n<>]*)\)|（(?<full>[^（）\n]*)）)/gu;

/** An address and its title. */
const TITLED = /^(?<address>.*?)(?<title>\s+(?:"[^"]*"|'[^']*'))?$/su;

/**
 * Puts addresses that hold blanks between `<` and `>`. kramdown reads them as they are; to the other engines
 * they are text, which stays text: a picture whose file is there is shown all the same.
 */
export function withAngles(
  body: string,
  document: SourceDocument,
  { site, lookup }: { site: Site; lookup: Lookup },
): string {
  if (!/\]\([^)\n]*\s|!\[[^\]\n]*\]（/u.test(body)) return body;
  const edits: Edit[] = [];
  walk(parseMarkdown(body), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (node.type !== 'text' || start === undefined || end === undefined) return undefined;
    for (const match of body.slice(start, end).matchAll(SPACED)) {
      const { shows, text = '', half, full = '' } = match.groups ?? {};
      const { address = '', title = '' } = TITLED.exec((half ?? full).trim())?.groups ?? {};
      const isPicture = shows === '!';
      const isThere = lookup.address(address, document).kind === 'file';
      const at = start + match.index;
      if ((half !== undefined && site.engine === 'jekyll') || (isPicture && isThere))
        edits.push({
          start: at,
          end: at + match[0].length,
          text: `${shows ?? ''}[${text}](<${address}>${title})`,
        });
      // The gate takes it for a picture gone wrong.
      else if (isPicture) edits.push({ start: at + 1, end: at + 1, text: '\\' });
    }
    return undefined;
  });
  return applyEdits(body, edits);
}
