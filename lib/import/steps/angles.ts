import { walk } from '@/lib/markdown/walk';
import type { Body, BodyEdit, BodyStep } from '../bodies/body-step';
import type { Site } from '../model';
import { createLookup, type Lookup } from '../references/lookup';

/** A picture or a link whose address holds blanks or brackets in full width: text to CommonMark. */
const SPACED =
  /(?<shows>!?)\[(?<text>[^[\]\n]*)\](?:\((?<half>[^()\n<>]*\S[ \t]+\S[^()\n<>]*)\)|（(?<full>[^（）\n]*)）)/gu;

/** An address and its title. */
const TITLED = /^(?<address>.*?)(?<title>\s+(?:"[^"]*"|'[^']*'))?$/su;

/**
 * Puts addresses that hold blanks between `<` and `>`. kramdown reads them as they are; to the other engines
 * they are text, which stays text: a picture whose file is there is shown all the same.
 */
export const angles: BodyStep = {
  name: 'angles',
  open: (site, target) => {
    const lookup = createLookup(site, target);
    return {
      edits: (body) =>
        /\]\([^)\n]*\s|!\[[^\]\n]*\]（/u.test(body.text) ? editsOf(body, site, lookup) : [],
    };
  },
};

function editsOf(
  { document, text: source, tree }: Body,
  { engine }: Site,
  lookup: Lookup,
): BodyEdit[] {
  const edits: BodyEdit[] = [];
  walk(tree(), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (node.type !== 'text' || start === undefined || end === undefined) return undefined;
    for (const match of source.slice(start, end).matchAll(SPACED)) {
      const { shows, text = '', half, full = '' } = match.groups ?? {};
      const { address = '', title = '' } = TITLED.exec((half ?? full).trim())?.groups ?? {};
      const isPicture = shows === '!';
      const isThere = lookup.address(address, document).kind === 'file';
      const at = start + match.index;
      if ((half !== undefined && engine === 'jekyll') || (isPicture && isThere))
        edits.push({
          start: at,
          end: at + match[0].length,
          text: `${shows ?? ''}[${text}](<${address}>${title})`,
        });
      // The gate would take the text for a picture gone wrong.
      else if (isPicture) edits.push({ start: at + 1, end: at + 1, text: '\\' });
    }
    return undefined;
  });
  return edits;
}
