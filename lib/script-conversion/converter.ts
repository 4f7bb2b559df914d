import { keepOnce } from '@/lib/waiting/keep-once';
import { finalWords, loadDictionaries, type Script, type Variant } from './dictionaries';
import { createEngine, createTries, type Engine, type Piece, type Tries } from './engine';
import type { HouseDictionary } from './house-dictionary';
import { convertHtml } from './html/convert-html';
import { withQuotes } from './quotes';

/** Puts texts into the other script. */
export type Converter = {
  /** A text without markup: a title, a label. */
  text: (plain: string) => string;
  /** A passage or a whole document of HTML. All of it but words stays as it is, byte by byte. */
  html: (html: string) => string;
  /** The same text, cut into pieces that tell what has become of what. */
  pieces: (plain: string) => Piece[];
};

/** Settings of a converter. */
export type ConverterOptions = {
  /** Variant of the Traditional side. */
  variant: Variant;
  /** The newsroom's own decisions. */
  house: HouseDictionary;
};

/** Converters of each house dictionary, which is another object when it has changed. */
const kept = new WeakMap<HouseDictionary, Map<string, Promise<Converter>>>();

/** Tries that converters share, by their settings. */
const tries = new Map<string, Promise<Tries>>();

/**
 * A converter into a script, made once for a variant and a house dictionary. The words are loaded with the first one:
 * what never asks for it does not hold them.
 */
export async function converterTo(script: Script, options: ConverterOptions): Promise<Converter> {
  const { variant, house } = options;
  const ofHouse = kept.get(house) ?? new Map<string, Promise<Converter>>();
  kept.set(house, ofHouse);
  return keepOnce(ofHouse, `${script} ${variant}`, () => createConverter(script, options));
}

async function createConverter(
  script: Script,
  { variant, house }: ConverterOptions,
): Promise<Converter> {
  const shared = await keepOnce(tries, `${script} ${variant}`, async () =>
    createTries(await loadDictionaries(script, variant)),
  );
  const engine = await createEngine(shared, finalWords(script, variant, house));
  const convert: Engine = (text) => engine(withQuotes(text, script));
  return {
    text: (plain) =>
      convert(plain)
        .map(({ to }) => to)
        .join(''),
    html: (html) => convertHtml(html, script, convert),
    pieces: convert,
  };
}
