import type { DictGroup, Trie } from 'opencc-js/core';
import type { Dictionaries } from './dictionaries';

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

/** Tries that engines of all houses share. */
export type Tries = {
  /** Words at whose bounds a text is cut. */
  words: Trie;
  /** Replacements of each stage. */
  stages: readonly Trie[];
};

/** Makes what the engines of a direction and a variant have in common: 40 MB, and nearly all of their making. */
export async function createTries({ words, stages }: Dictionaries): Promise<Tries> {
  const { Trie } = await import('opencc-js/core');
  const trieOf = (group: DictGroup) => {
    const trie = new Trie();
    trie.loadDictGroup(group);
    return trie;
  };
  return { words: trieOf(words), stages: stages.map(trieOf) };
}

/**
 * OpenCC’s way: a text is cut at words, the longest first, and each part goes through the stages by itself. Our own
 * loop over opencc-js’s tries, as its converters give a text and not what has become of which part of it, which is
 * wanted where a word begins in one element and ends in another.
 * @param final words that become exactly this
 */
export async function createEngine(
  { words, stages }: Tries,
  final: ReadonlyMap<string, string>,
): Promise<Engine> {
  const { Trie } = await import('opencc-js/core');
  const own = new Trie();
  for (const [word, to] of final) own.addWord(word, to);
  return (text) => {
    if (!HAN.test(text)) return [{ from: text, to: text }];
    return cut(text, [own, words]).flatMap((part) => {
      const to = final.get(part);
      return to === undefined ? convertPart(part, stages) : [{ from: part, to }];
    });
  };
}

/** The words of some tries in a text, the longest first, and what stands between them. */
function cut(text: string, tries: readonly Trie[]): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    const end = Math.max(...tries.map((trie) => trie.matchPrefix(text, at)?.end ?? at));
    if (end === at) {
      at += characterAt(text, at).length;
      continue;
    }
    parts.push(text.slice(start, at), text.slice(at, end));
    start = at = end;
  }
  return [...parts, text.slice(start)].filter(Boolean);
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
