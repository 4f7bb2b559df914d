/** Separators by mode of Jekyll's slugify (Jekyll::Utils). */
const SEPARATORS = {
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  raw: /\s+/gu,
  ascii: /[^A-Za-z0-9]+/gu,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
};

/** A mode of Jekyll's slugify; `none` changes letter case alone. */
export type SlugMode = keyof typeof SEPARATORS | 'none';

/** Jekyll's own slugs, which old addresses are made of: ours are `lib/chinese/slug`. */
export function jekyllSlug(text: string, mode: SlugMode = 'default', cased = false): string {
  const slug = mode === 'none' ? text : separated(mode === 'latin' ? latin(text) : text, mode);
  return cased ? slug : slug.toLowerCase();
}

function separated(text: string, mode: keyof typeof SEPARATORS): string {
  const pattern = mode === 'latin' ? SEPARATORS.ascii : SEPARATORS[mode];
  return text.replaceAll(pattern, '-').replaceAll(/^-|-$/gu, '');
}

/**
 * Strips the accents of Latin letters, as I18n.transliterate does; it makes others question marks, and so separators.
 */
function latin(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** A mode by its name, as `slugify: "pretty"` gives it. */
export function slugModeOf(name: unknown): SlugMode {
  return typeof name === 'string' && (Object.hasOwn(SEPARATORS, name) || name === 'none')
    ? (name as SlugMode)
    : 'default';
}
