import type { Code } from 'micromark-util-types';

/** Names of kramdown's extensions that have a meaning here. */
export type ExtensionName = 'comment' | 'nomarkdown' | 'options';

/** The opening tag of an extension. */
type OpeningTag = {
  /** Its name. */
  name: ExtensionName;
  /** Whether it is all there is: `{::options … /}`. */
  closed: boolean;
};

const OPENING = /^\{::(comment|nomarkdown|options)(?:\s.*?)?\s*(\/?)\}$/u;

const START = '{::';

/** Whether what has been read so far may become an opening tag. */
export function mayOpen(read: string): boolean {
  return read.length > START.length ? read.startsWith(START) : START.startsWith(read);
}

/** Reads an opening tag: `{::comment}`, `{::nomarkdown type="html"}`; null for what is none. */
export function readOpening(tag: string): OpeningTag | null {
  const [, name, slash] = OPENING.exec(tag) ?? [];
  return name === undefined ? null : { name: name as ExtensionName, closed: slash === '/' };
}

/** Whether a text ends in the closing tag of an extension, `{:/comment}` or `{:/}`. */
export function endsIn(text: string, name: ExtensionName): boolean {
  return text.endsWith('{:/}') || text.endsWith(`{:/${name}}`);
}

/** Whether a line is a closing tag and nothing else; marks of quotes may precede it. */
export function isClosingLine(line: string, name: ExtensionName): boolean {
  return (
    /^[\s>]*\{:\/(?:comment|nomarkdown|options)?\}\s*$/u.test(line) && endsIn(line.trimEnd(), name)
  );
}

/** The character of a code of micromark; what a tab was widened to is a blank. */
export function charOf(code: Code): string {
  return code === null || code < 0 ? ' ' : String.fromCharCode(code);
}
