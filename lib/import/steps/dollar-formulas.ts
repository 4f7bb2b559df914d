import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { setFields } from '../front-matter';
import type { SourceDocument, Step } from '../model';
import { rawFields } from '../raw-fields';

/** Posts whose formulas stand between single dollars say so: themes set them for the whole site, or by fields of theirs. */
export const dollarFormulas: Step = {
  name: 'dollar-formulas',
  about: { zh: '单个 $ 的公式', en: 'formulas between single dollars' },
  run: (site) => ({
    ...site,
    documents: site.documents.map((document) =>
      hasFormulas(document)
        ? { ...document, text: setFields(document.text, { math: true }) }
        : document,
    ),
  }),
};

/** Fields by which themes set formulas in one post. */
const FIELDS = ['mathjax', 'katex', 'use_math', 'usemathjax', 'latex'];

const CODE = /^ {0,3}(?<fence>`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\k<fence>|(?![\s\S]))|(`+)[^`]+\2/gmu;
const BETWEEN_DOLLARS = /(?<![\\$\w])\$(?![\s$])(?<latex>[^$\n]{1,200}?)(?<![\s\\$])\$(?![\w$])/gu;

/** Signs that only a formula has; a price or a variable of a shell has none. */
const LATEX = /\\[a-z]{2,}|[\w)}]\s*[\^_]\s*[\w{(\\]/iu;

function hasFormulas(document: SourceDocument): boolean {
  if (document.kind === 'page' || !document.text.includes('$')) return false;
  const own = rawFields(document);
  if ('math' in own) return false;
  const body = document.text.slice(findFrontMatter(document.text).bodyStart);
  const said = FIELDS.some((name) => {
    const value = { ...own, ...document.fields }[name];
    return value !== undefined && value !== null && value !== false;
  });
  return [...body.replaceAll(CODE, '').matchAll(BETWEEN_DOLLARS)].some(
    ({ groups }) => said || LATEX.test(groups?.latex ?? ''),
  );
}
