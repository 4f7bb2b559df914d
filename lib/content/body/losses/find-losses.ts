import type { Root as Tree } from 'hast';
import type { Range } from '../range';
import { compareBlock, textIn, type Block } from './compare-block';
import { lostDefinitions } from './definitions';
import { haveSameLetters, lettersOf } from './letters';
import type { Loss } from './loss';
import { movedText } from './order';
import { abbreviationKey, readPage, type Page, type Piece } from './rendered-pieces';
import type { Entry, Source } from './source';

/** Most characters of a lost text that are kept. */
const LONGEST = 200;

/**
 * Finds what of a source its page does not show as it is written, in order.
 * @param source as read before it was rendered
 * @param file the whole file
 */
export function findLosses(source: Source, tree: Tree, file: string): Loss[] {
  const page = readPage(tree);
  const entries = withoutStandIns(source.entries, page.replaced);
  const lost = lostText(entries, page, file);
  const losses = [
    ...source.losses,
    ...lostDefinitions(source, file),
    ...lostAbbreviations(source, page, file),
    ...lostWithoutText(source, page, file),
    ...lost,
    ...movedText(entries, page, file, lost.length > 0),
  ];
  return losses
    .map((loss) => ({ ...loss, text: loss.text.slice(0, LONGEST) }))
    .sort((a, b) => a.start - b.start);
}

function lostAbbreviations({ abbreviations }: Source, page: Page, file: string): Loss[] {
  return abbreviations
    .filter(({ label, title }) => !page.abbreviations.has(abbreviationKey(label, title)))
    .map(({ start, end, label }) => ({
      ...{ start, end, text: file.slice(start, end), what: label },
      cause: 'abbreviation',
    }));
}

/** Links and captions that nobody sees, and notes without a letter that nothing refers to: of the others, their text tells. */
function lostWithoutText({ wordlessNotes }: Source, page: Page, file: string): Loss[] {
  const notes = wordlessNotes.filter(({ start }) => !page.notes.has(start));
  const lose = (cause: Loss['cause']) => (range: Range) => ({
    ...range,
    text: file.slice(range.start, range.end),
    cause,
  });
  // Of a tag, `title` is what a pointer shows.
  const captions = page.captioned.filter(({ start }) => file[start] === '!');
  return [
    ...notes.map(lose('note')),
    ...page.emptyLinks.map(lose('link')),
    ...captions.map(({ caption, ...range }) => ({ ...lose('caption')(range), text: caption })),
  ];
}

function lostText(entries: readonly Entry[], { pieces }: Page, file: string): Loss[] {
  // Most bodies lose nothing, and this is all that it costs them.
  if (haveSameLetters(textIn(entries.filter(({ silent }) => !silent)), textIn(pieces))) return [];
  const blocks = inBlocks(entries, pieces);
  const losses = blocks.flatMap((block) => compareBlock(block, file));
  return joined(withoutMoved(losses), entries, pieces, file);
}

/**
 * Leaves out what stands where a table of contents will: one item, whatever it says. More are lost
 * (https://kramdown.gettalong.org/converter/html.html#toc).
 */
function withoutStandIns(entries: readonly Entry[], replaced: readonly Range[]): readonly Entry[] {
  return replaced.reduce((left, range) => {
    const isIn = ({ start }: Entry) => range.start <= start && start < range.end;
    const blocks = new Set(left.filter(isIn).map(({ block }) => block.start));
    return blocks.size > 1 ? left : left.filter((entry) => !isIn(entry));
  }, entries);
}

/** Gives each block of the source its pieces of the page; what stands before all is of the first. */
function inBlocks(entries: readonly Entry[], pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  for (const entry of entries) {
    const last = blocks.at(-1);
    if (last?.start === entry.block.start) last.entries.push(entry);
    else blocks.push({ start: entry.block.start, entries: [entry], pieces: [] });
  }
  let index = 0;
  for (const piece of pieces) {
    while ((blocks[index + 1]?.start ?? Infinity) <= piece.at) index += 1;
    blocks[index]?.pieces.push(piece);
  }
  return blocks;
}

/** Text that is lost in one place and gained in another has only moved. */
function withoutMoved(losses: readonly Loss[]): Loss[] {
  const kept = [...losses];
  for (const gain of losses) {
    if (gain.cause !== 'gained') continue;
    const at = kept.findIndex(
      ({ cause, text }) => cause !== 'gained' && lettersOf(text) === gain.text,
    );
    if (at < 0) continue;
    kept.splice(at, 1);
    kept.splice(kept.indexOf(gain), 1);
  }
  return kept;
}

/** Makes one loss of what one note, or one element, takes with it. */
function joined(
  losses: readonly Loss[],
  entries: readonly Entry[],
  pieces: readonly Piece[],
  file: string,
): Loss[] {
  const result: Loss[] = [];
  for (const loss of losses) {
    const { note } =
      entries.find(({ start, end }) => start <= loss.start && loss.start < end) ?? {};
    const isShown =
      note && pieces.some(({ at, value }) => note.start <= at && at < note.end && lettersOf(value));
    const last = result.at(-1);
    if (loss.cause === 'note' && note && !isShown) {
      if (last?.start !== note.start)
        result.push({ ...loss, ...note, text: file.slice(note.start, note.end) });
    } else if (loss.cause === 'element' && last?.cause === 'element' && last.what === loss.what) {
      last.end = loss.end;
      last.text = file.slice(last.start, last.end);
    } else result.push(loss.cause === 'note' ? { ...loss, cause: 'other' } : { ...loss });
  }
  return result;
}
