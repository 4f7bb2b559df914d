import { loadDictionaries, type Script, type Variant } from './dictionaries';
import { createEngine, type Engine } from './engine';
import type { HouseDictionary } from './house-dictionary';
import { convertHtml } from './html/convert-html';
import { withQuotes } from './quotes';

/** Puts texts into the other script. */
export type Converter = {
  /** A text without markup: a title, a label. */
  text: (plain: string) => string;
  /** A passage or a whole document of HTML. All of it but words stays as it is, byte by byte. */
  html: (html: string) => string;
};

/** What a converter is made for. */
export type ConverterOptions = {
  /** Whose characters and words the Traditional side has. */
  variant: Variant;
  /** What the newsroom has decided. */
  house: HouseDictionary;
};

/** Converters of each house dictionary, which is another object when it has changed. */
const kept = new WeakMap<HouseDictionary, Map<string, Promise<Converter>>>();

/**
 * A converter into a script, made once for a variant and a house dictionary. The words are loaded with the first one:
 * what never asks for it does not hold them.
 */
export async function converterTo(script: Script, options: ConverterOptions): Promise<Converter> {
  const { variant, house } = options;
  const ofHouse = kept.get(house) ?? new Map<string, Promise<Converter>>();
  kept.set(house, ofHouse);
  const key = `${script} ${variant}`;
  const converter = ofHouse.get(key) ?? createConverter(script, options);
  ofHouse.set(key, converter);
  return converter;
}

async function createConverter(
  script: Script,
  { variant, house }: ConverterOptions,
): Promise<Converter> {
  const engine: Engine = await createEngine(await loadDictionaries(script, variant, house));
  const convert: Engine = (text) => engine(withQuotes(text, script));
  return {
    text: (plain) =>
      convert(plain)
        .map(({ to }) => to)
        .join(''),
    html: (html) => convertHtml(html, script, convert),
  };
}
