import { own } from '@/lib/own';
import { call, entriesOf, isTrue, textOf, Unknown, type Value } from './functions';
import { parseTemplate, type Expression, type Part } from './parse-template';

/** Values that a template is filled with. */
export type Filling = {
  /** Parameters by place. */
  args: readonly string[];
  /** Parameters by name. */
  params: Readonly<Record<string, string>>;
  /** Content between the shortcode and its end, or null. */
  content: string | null;
  /** Its number in what it stands in, from 0. */
  ordinal: number;
};

/** Output of a template. */
export type Filled = {
  /** HTML, in which `PIECE` stands for Markdown. */
  html: string;
  /** Pieces of Markdown, by their numbers. */
  pieces: readonly string[];
};

/** Stands for Markdown in HTML; no text holds it. */
export const PIECE = /\uE0F2(\d+)\uE0F3/gu;

/**
 * Fills in a shortcode's template of the site's own, of which those parts of Go's templates are known that simple
 * ones use: parameters, variables, `if`, `with`, functions for texts.
 * @throws {Error} whatever is no fault of the template
 * @returns null where the template does more, or shows nothing by itself (a script does)
 */
export function fillTemplate(source: string, filling: Filling): Filled | null {
  try {
    const filler = new Filler(filling);
    const html = filler.parts(parseTemplate(source), undefined);
    const plain = html
      .replaceAll(
        /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1\s*>|<link\b[^>]*>/giu,
        '',
      )
      .replaceAll(/\s*\n\s*/gu, '\n')
      .trim();
    return SHOWS.test(plain) ? { html: plain, pieces: filler.pieces } : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

/** Text, or an element that shows something by itself. */
const SHOWS =
  /(?:^|>)[^<]*[^\s<]|<(?:img|iframe)\b[^>]*\ssrc\s*=|<(?:video|audio|svg|hr|object)\b/iu;

/** More members than one shortcode goes through, those of lists in lists counted. */
const MOST = 10_000;

class Filler {
  private readonly variables = new Map<string, Value>();
  readonly pieces: string[] = [];
  /** Members that `range` has come to. */
  private met = 0;

  constructor(private readonly filling: Filling) {}

  /** @param dot value of `.`: none at the top, one in `with` */
  parts(parts: readonly Part[], dot: Value | undefined): string {
    return parts.map((part) => this.part(part, dot)).join('');
  }

  private part(part: Part, dot: Value | undefined): string {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'output':
        return this.written(this.value(part.value, dot));
      case 'assign':
        this.variables.set(part.name, this.value(part.value, dot));
        return '';
      case 'range':
        return this.members(part, dot);
      case 'if':
      case 'with': {
        const value = this.value(part.value, dot);
        if (part.name !== null) this.variables.set(part.name, value);
        if (isTrue(value)) return this.parts(part.then, part.kind === 'with' ? value : dot);
        return this.parts(part.otherwise, dot);
      }
    }
  }

  private members(part: Extract<Part, { kind: 'range' }>, dot: Value | undefined): string {
    const entries = entriesOf(this.value(part.value, dot));
    if (entries.length === 0) return this.parts(part.otherwise, dot);
    return entries
      .map(([key, member]) => {
        this.met += 1;
        if (this.met > MOST) throw new Unknown('range');
        if (part.key !== null) this.variables.set(part.key, key);
        if (part.name !== null) this.variables.set(part.name, member);
        return this.parts(part.then, member);
      })
      .join('');
  }

  private value(expression: Expression, dot: Value | undefined): Value {
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'variable': {
        const value = this.variables.get(expression.name);
        if (value === undefined) throw new Unknown(expression.name);
        return value;
      }
      case 'field':
        return this.field(
          expression.name,
          expression.args.map((each) => this.value(each, dot)),
          dot,
        );
      case 'call':
        return call(
          expression.name,
          expression.args.map((each) => this.value(each, dot)),
        );
    }
  }

  private field(name: string, [first]: readonly Value[], dot: Value | undefined): Value {
    const { args, params, content, ordinal } = this.filling;
    switch (name) {
      case '.':
        if (dot === undefined) throw new Unknown(name);
        return dot;
      case '.Get':
      case '$.Get':
        return typeof first === 'number'
          ? (args[first] ?? '')
          : (Object.entries(params).find(([key]) => key === first)?.[1] ?? '');
      case '.Inner':
      case '$.Inner':
      case '.InnerDeindent':
        return { markdown: content ?? '' };
      case '.IsNamedParams':
      case '$.IsNamedParams':
        return args.length === 0;
      case '.Ordinal':
      case '$.Ordinal':
        return ordinal;
      case '.Params':
      case '$.Params':
        return args.length > 0 ? { list: args } : { named: params };
      default: {
        const parameter = /^\$?\.Params\.(?<key>\w+)$/u.exec(name)?.groups?.key;
        if (parameter === undefined) throw new Unknown(name);
        return own(params, parameter) ?? '';
      }
    }
  }

  /** Writes a value as html/template does: what is no HTML by a function's word is text. Markdown is kept apart. */
  private written(value: Value): string {
    if (typeof value === 'object' && 'html' in value) return value.html;
    if (typeof value === 'object' && 'markdown' in value && MARKUP.test(value.markdown)) {
      this.pieces.push(value.markdown);
      return `\uE0F2${String(this.pieces.length - 1)}\uE0F3`;
    }
    return textOf(value)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&#34;');
  }
}

/** Signs that may mean something in Markdown; a text without them is written as it is. */
const MARKUP = /[\\`*_[\]<>&~$#|!{}\uE0F0\n]|^\s*(?:[-+]|\d+[.)])\s|https?:/u;
