/**
 * Places where a text may have each pair of neighbouring characters (UTF-16 code units). The arrays are signed: with
 * unsigned offsets V8 reckons in floating point, which takes twice the time.
 */
export type BigramIndex = {
  /** Offsets in the text, by the hash of the pair that is there; in order for each hash. */
  offsets: Int32Array;
  /** Beginning of each hash's offsets, by the hash, and behind the last the end of all. */
  starts: Int32Array;
};

/** Places where a text may have a string. */
export type Places = {
  /** Offsets of one of the string's pairs, in order. */
  offsets: Int32Array;
  /** Place in the string of that pair. */
  within: number;
};

/** Bits of a hash: a few of the pairs of a large archive share one, and few places need a look. */
const HASH_BITS = 16;

/** Indexes a text: a counting sort of its pairs by their hashes, about 15 ns a character. */
export function indexBigrams(text: string): BigramIndex {
  const hashes = 1 << HASH_BITS;
  const pairs = Math.max(0, text.length - 1);
  const starts = new Int32Array(hashes + 1);
  for (let at = 0; at < pairs; at += 1) {
    const next = hashAt(text, at) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let hash = 0; hash < hashes; hash += 1) {
    starts[hash + 1] = (starts[hash + 1] ?? 0) + (starts[hash] ?? 0);
  }
  const free = starts.slice();
  const offsets = new Int32Array(pairs);
  for (let at = 0; at < pairs; at += 1) {
    const hash = hashAt(text, at);
    const place = free[hash] ?? 0;
    offsets[place] = at;
    free[hash] = place + 1;
  }
  return { offsets, starts };
}

/**
 * Tells where a string may be: where its rarest pair may be.
 * @param text two characters or more
 */
export function placesFor({ offsets, starts }: BigramIndex, text: string): Places {
  const pairs = Array.from({ length: text.length - 1 }, (_, within) => {
    const hash = hashAt(text, within);
    return { offsets: offsets.subarray(starts[hash], starts[hash + 1]), within };
  });
  return pairs.reduce((rarest, pair) =>
    pair.offsets.length < rarest.offsets.length ? pair : rarest,
  );
}

/** Hashes a pair by multiplication (Knuth, The Art of Computer Programming, vol. 3, 6.4). */
function hashAt(text: string, at: number): number {
  const pair = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
  return Math.imul(pair, 0x9e3779b1) >>> (32 - HASH_BITS);
}
