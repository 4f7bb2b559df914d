import { createRequire } from 'node:module';
import type katex from 'katex';
import type { KatexOptions } from 'katex';

type Katex = typeof katex;

const require = createRequire(import.meta.url);

/**
 * No commands that reach out of the formula (`\href`, `\includegraphics`), and none that expand
 * without end (https://katex.org/docs/security). Chinese in `\text{}` is no mistake.
 */
const options = {
  output: 'htmlAndMathml',
  throwOnError: true,
  strict: 'ignore',
  trust: ({ command }) => {
    throw new Error(`${command} reaches out of the formula and is not allowed`);
  },
  maxSize: 20,
  maxExpand: 500,
} satisfies KatexOptions;

/**
 * Renders a formula to HTML with MathML in it. KaTeX is loaded with the first formula.
 * @param latex as written
 * @param displayMode whether it stands by itself
 * @throws {Error} KaTeX's, when it cannot be read
 */
function renderMath(latex: string, displayMode: boolean): string {
  const { renderToString } = require('katex') as Katex;
  return renderToString(latex, { ...options, displayMode });
}

/** A formula that has been set, or what is wrong with it: KaTeX's message, and the offset in the formula. */
export type SetMath = { html: string } | { message: string; at: number };

/** Sets a formula, or tells what is wrong with it. */
export function tryMath(latex: string, displayMode: boolean): SetMath {
  try {
    return { html: renderMath(latex, displayMode) };
  } catch (error) {
    const { message, position } = error as Error & { position?: number };
    return { message: message.replace(/^KaTeX parse error: /u, ''), at: position ?? 0 };
  }
}
