import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { setFields } from '../front-matter';
import { CODE } from '../markdown';
import type { SourceDocument, Step } from '../model';
import { rawFields } from '../raw-fields';

/**
 * Posts whose formulas stand between single dollars say so: themes set them for the whole site, or by fields of theirs.
 * Blanks inside the dollars, which MathJax does not mind, go.
 */
export const dollarFormulas: Step = {
  name: 'dollar-formulas',
  about: { zh: '单个 $ 的公式', en: 'formulas between single dollars' },
  run: (site) => {
    const candidates = site.documents.filter(isCandidate);
    const sure = candidates.filter((document) => has(document, LATEX));
    const mathematical = new Set([
      ...sure,
      ...candidates.filter((document) => isSaid(document) && has(document, /./u)),
      // Where others have formulas, a letter is one.
      ...candidates.filter((document) => sure.length > 0 && has(document, /^[a-z]$/iu)),
    ]);
    return {
      ...site,
      documents: site.documents.map((document) =>
        mathematical.has(document) ? withFormulas(document) : document,
      ),
    };
  },
};

/** Fields by which themes set formulas in one post. */
const FIELDS = ['mathjax', 'katex', 'use_math', 'usemathjax', 'latex'];

const BETWEEN_DOLLARS =
  /(?<![\\$\w])\$(?<latex>[^\s$][^$\n]{0,198}[^\s\\$]|[^\s$\\]| [^$\n]{1,198} )\$(?![\w$])/gu;

/** Signs that only a formula has; a price or a variable of a shell has none. */
const LATEX = /\\[a-z]{2,}|[\w)}]\s*[\^_]\s*[\w{(\\]/iu;

function isCandidate(document: SourceDocument): boolean {
  return (
    document.kind !== 'page' && document.text.includes('$') && !('math' in rawFields(document))
  );
}

function isSaid(document: SourceDocument): boolean {
  const fields = { ...rawFields(document), ...document.fields };
  return FIELDS.some((name) => fields[name] != null && fields[name] !== false);
}

/** Whether something of a form stands between dollars outside code. */
function has(document: SourceDocument, form: RegExp): boolean {
  const body = document.text.slice(findFrontMatter(document.text).bodyStart);
  const found = body.replaceAll(CODE, '').matchAll(BETWEEN_DOLLARS);
  return [...found].some(({ groups }) => form.test((groups?.latex ?? '').trim()));
}

function withFormulas(document: SourceDocument): SourceDocument {
  const { bodyStart } = findFrontMatter(document.text);
  const either = new RegExp(`${CODE.source}|${BETWEEN_DOLLARS.source}`, 'gmu');
  const body = document.text
    .slice(bodyStart)
    .replaceAll(either, (all: string, ...rest: unknown[]) => {
      const { latex } = rest.at(-1) as { latex?: string };
      return latex !== undefined && LATEX.test(latex) ? `$${latex.trim()}$` : all;
    });
  const text = document.text.slice(0, bodyStart) + body;
  return { ...document, text: setFields(text, { math: true }) };
}
