/** Markdown of a tag of an old site. */
export type Written = {
  /** The Markdown. */
  text: string;
  /** Whether it is a block, with blank lines around it, or stands in a line. */
  block: boolean;
};

/** Code in fences and in a line, as the pattern of a search: what is in it is shown as it is typed. */
export const CODE =
  /^ {0,3}(?<fence>`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\k<fence>|(?![\s\S]))|(?<!`)`+[^`\n]+`+/gmu;

/** Markdown in a line. */
export function inline(text: string): Written {
  return { text, block: false };
}

/** A block of Markdown. */
export function block(text: string): Written {
  return { text: text.replace(/^\n+|\s+$/gu, ''), block: true };
}

/** Text that is to be shown as it is. */
export function literal(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<$~|]/gu, String.raw`\$&`)
    .replaceAll(/&(?=#|\w)/gu, String.raw`\&`);
}

/** A link. */
export function link(text: string, address: string): string {
  return `[${text}](${destination(address)})`;
}

/** A picture; its title is shown below it. */
export function picture(address: string, alt: string, title = ''): string {
  const shown = title === '' ? '' : ` "${title.replaceAll('"', String.raw`\"`)}"`;
  return `![${literal(alt)}](${destination(address)}${shown})`;
}

function destination(address: string): string {
  const plain = address.replaceAll(/[<>\n]/gu, encodeURIComponent);
  return /[\s()]/u.test(plain) || plain === '' ? `<${plain}>` : plain;
}

/** A block of code. */
export function fenced(code: string, language: string, title = '', marked = ''): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const quote = title.includes('"') ? "'" : '"';
  const named = title === '' ? '' : ` title=${quote}${title.replaceAll(/[\n`]/gu, ' ')}${quote}`;
  const lines = marked === '' ? '' : ` {${marked}}`;
  // Options of a fence stand behind a language.
  const info = named || lines ? `${language || 'text'}${named}${lines}` : language;
  return `${fence}${info}\n${code.replace(/\n$/u, '')}\n${fence}`;
}

/** A quotation, and whose it is. */
export function quoted(text: string, source = ''): string {
  const lines = source === '' ? text.trim() : `${text.trim()}\n\n${source}`;
  return lines.replaceAll(/^/gmu, '> ').replaceAll(/^> $/gmu, '>');
}

/** A video or whatever else has an address of its own, in a paragraph of its own. */
export function alone(address: string): Written {
  return block(/[\s<>]/u.test(address) ? address : `<${address}>`);
}

/**
 * Writes what stands in a text as a block of code, in the same list or quotation.
 * @param start offset of its beginning
 */
export function fencedAt(source: string, text: string, start: number, language: string): string {
  const before = /[^\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const lead = before.replaceAll(/[^\s>]/gu, ' ');
  const ticks = ticksAround(source, 3);
  return `${ticks}${language}\n${lead}${source}\n${lead}${ticks}`;
}

/** Writes what stands in a line as code. */
export function inCode(source: string): string {
  const ticks = ticksAround(source, 1);
  return `${ticks} ${source.replaceAll(/\s*\n\s*/gu, ' ')} ${ticks}`;
}

/** Marks that no run of marks in a text ends. */
function ticksAround(source: string, least: number): string {
  const runs = (source.match(/`+/gu) ?? []).map(({ length }) => length + 1);
  return '`'.repeat(Math.max(least, ...runs));
}
