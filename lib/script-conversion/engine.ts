import type { DictGroup, Trie } from 'opencc-js/core';
import type { Dictionaries } from './dictionaries';
import { cutsAnother } from './words-in-text';

/** A part of a text, and what it becomes. */
export type Piece = {
  /** As it is. */
  from: string;
  /** As it becomes. */
  to: string;
};

/** Cuts a text into pieces that together are all of it. */
export type Engine = (text: string) => Piece[];

/** Something that opencc-js would have to be asked about at all. */
const HAN = /\p{Script=Han}/u;

/** Characters of a word that is never read across others. */
const LONG = 4;

/** Tries that engines of all houses share. */
export type Tries = {
  /** Words at whose bounds a text is cut. */
  words: Trie;
  /** Those that are words wherever they stand; null where all are. */
  certain: ReadonlySet<string> | null;
  /** Replacements of each stage. */
  stages: readonly Trie[];
};

/** Makes what the engines of a direction and a variant have in common: 40 MB, and nearly all of their making. */
export async function createTries({ words, certain, stages }: Dictionaries): Promise<Tries> {
  const { Trie } = await import('opencc-js/core');
  const trieOf = (group: DictGroup) => {
    const trie = new Trie();
    trie.loadDictGroup(group);
    return trie;
  };
  return { words: trieOf(words), certain, stages: stages.map(trieOf) };
}

/**
 * OpenCC’s way: a text is cut at words, the longest first, and each part goes through the stages by itself. Our own
 * loop over opencc-js’s tries, as its converters give a text and not what has become of which part of it, which is
 * wanted where a word begins in one element and ends in another; and as what is read across two words is none (生发 in
 * 学生发现).
 * @param final words that become exactly this, wherever they stand
 */
export async function createEngine(
  { words, certain, stages }: Tries,
  final: ReadonlyMap<string, string>,
): Promise<Engine> {
  const { Trie } = await import('opencc-js/core');
  const own = new Trie();
  for (const [word, to] of final) own.addWord(word, to);
  const tries = [own, words];
  /** Words that are what their characters are; the dictionary’s, so that they come to an end. */
  const sums = new Set<string>();
  /** Whether it matters that a word is one: by itself, its characters become others. */
  const matters = (word: string) => {
    if (sums.has(word)) return false;
    if (!isSumOfCharacters(word, stages)) return true;
    sums.add(word);
    return false;
  };
  const crossing = (text: string, at: number, end: number) => {
    const word = text.slice(at, end);
    if (certain === null || certain.has(word) || final.has(word)) return null;
    // An idiom, or a name: by chance no other words meet so.
    if (lengthOf(word) >= LONG) return null;
    const isDoubtful = matters(word) || reachesOut(text, at, end, tries);
    return isDoubtful ? cutsAnother(text, at, end) : null;
  };
  return (text) => {
    if (!HAN.test(text)) return [{ from: text, to: text }];
    return cut(text, tries, crossing).flatMap((part) => {
      const to = final.get(part);
      return to === undefined ? convertPart(part, stages) : [{ from: part, to }];
    });
  };
}

/** The place at which a word would cut another one in two; null where it does not. */
type Crossing = (text: string, at: number, end: number) => number | null;

/** The words of some tries in a text, the longest first, and what stands between them. */
function cut(text: string, tries: readonly Trie[], crossing: Crossing): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    let end = longest(text, at, tries);
    let bound = at;
    while (end > at) {
      const crossed = crossing(text, at, end);
      if (crossed === null) break;
      bound = crossed;
      end = longest(text.slice(0, crossed), at, tries);
    }
    if (end > at) parts.push(text.slice(start, at), text.slice(at, end));
    else if (bound > at) parts.push(text.slice(start, bound));
    else {
      at += characterAt(text, at).length;
      continue;
    }
    start = at = end > at ? end : bound;
  }
  return [...parts, text.slice(start)].filter(Boolean);
}

/** Offset behind the longest word that begins at an offset; the offset itself where none does. */
function longest(text: string, at: number, tries: readonly Trie[]): number {
  return Math.max(...tries.map((trie) => trie.matchPrefix(text, at)?.end ?? at));
}

/** Whether another word begins in a word and ends behind it. */
function reachesOut(text: string, at: number, end: number, tries: readonly Trie[]): boolean {
  for (let inside = at + 1; inside < end; inside += 1) {
    if (longest(text, inside, tries) > end) return true;
  }
  return false;
}

function isSumOfCharacters(word: string, [first]: readonly Trie[]): boolean {
  if (first === undefined) return true;
  return [...word].map((character) => first.convert(character)).join('') === first.convert(word);
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** One piece where nothing has become longer or shorter; else as many as the stages tell apart. */
function convertPart(part: string, tries: readonly Trie[]): Piece[] {
  const to = tries.reduce((text, trie) => trie.convert(text), part);
  if (to.length === part.length || lengthOf(to) === lengthOf(part)) return [{ from: part, to }];
  return tries.reduce<Piece[]>(
    (pieces, trie) => compose(pieces, matches(trie, pieces.map((piece) => piece.to).join(''))),
    [{ from: part, to: part }],
  );
}

/** Characters, of which some have two units. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** Converts a text by one stage, word by word. */
function matches(trie: Trie, text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const match = trie.matchPrefix(text, at);
    const end = match?.end ?? at + characterAt(text, at).length;
    const from = text.slice(at, end);
    pieces.push({ from, to: match?.value ?? from });
    at = end;
  }
  return pieces;
}

/** Two stages as one: pieces end where those of both do. */
function compose(first: readonly Piece[], second: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  const rest = [...second];
  let [open, ahead] = [{ from: '', to: '' }, 0];
  for (const { from, to } of first.flatMap(byCharacter)) {
    open.from += from;
    ahead += to.length;
    while (ahead > 0 && rest[0] !== undefined) {
      const next = rest.shift();
      ahead -= next?.from.length ?? 0;
      open.to += next?.to ?? '';
    }
    if (ahead !== 0) continue;
    pieces.push(open);
    open = { from: '', to: '' };
  }
  return pieces;
}

/** Characters one by one, where a piece is as long as what it becomes. */
export function byCharacter(piece: Piece): Piece[] {
  const [from, to] = [[...piece.from], [...piece.to]];
  if (from.length !== to.length) return [piece];
  return from.map((character, at) => ({ from: character, to: to[at] ?? '' }));
}
