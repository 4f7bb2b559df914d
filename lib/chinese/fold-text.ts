import { configs } from 'opencc-js/preset/t2cn';

/** Code unit that stands for each UTF-16 code unit when texts are compared. */
const folded = createTable();

/**
 * Folds a text for searching: width and case (Unicode NFKC) and 繁体 to 简体, one character for one,
 * so that a place in the folded text is the same place in the text. Characters that would become
 * several (㈱, …) stay as they are. A million characters take about 7 ms.
 * @param text in NFC
 */
export function foldText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < units.length; index += 1) {
    units[index] = folded[text.charCodeAt(index)] ?? 0;
  }
  return Buffer.from(units.buffer).toString('utf16le');
}

function createTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    if (isOwnForm(unit)) return unit;
    const character = String.fromCharCode(unit);
    return onlyUnit(character.normalize('NFKC').toLowerCase()) ?? unit;
  });
  const simplified = toSimplified();
  return table.map((unit) => simplified.get(unit) ?? unit);
}

/** Han characters and syllables of Hangul have no other width or case; asking Unicode of all 65,536 units takes time at the start. */
function isOwnForm(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xf8ff);
}

/** OpenCC's characters that have one simplified form, of one code unit. */
function toSimplified(): Map<number, number> {
  const dictionaries = (configs.t2s?.conversionChain ?? []).flat() as string[];
  const pairs = dictionaries.flatMap((dictionary) =>
    dictionary.split('|').map((entry) => entry.split(' ')),
  );
  return new Map(
    pairs.flatMap(([traditional = '', simplified = '']) => {
      const [from, to] = [onlyUnit(traditional), onlyUnit(simplified)];
      return from === null || to === null ? [] : [[from, to] as const];
    }),
  );
}

function onlyUnit(text: string): number | null {
  return text.length === 1 ? text.charCodeAt(0) : null;
}
