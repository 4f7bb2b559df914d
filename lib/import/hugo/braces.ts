import type { Body, BodyEdit, BodyStep } from '../bodies/body-step';
import { codeRanges } from '../held';

/** Braces that are Liquid to our renderer are text to Hugo: they stay so. Shortcodes have been written before. */
export const braces: BodyStep = {
  name: 'braces',
  open: () => ({
    edits: (body) => {
      if (!body.text.includes('{{') && !body.text.includes('{%')) return [];
      return RAW.test(body.text) ? byName(body) : inRaw(body);
    },
  }),
};

/** Tag of Liquid that would begin or end `raw` inside `raw`. */
const RAW = /\{%-?\s*(?:end)?raw\b/u;

function inRaw({ tree }: Body): BodyEdit[] {
  return (tree().data?.liquid ?? []).map(({ start, end, source }) => ({
    start,
    end,
    text: `{% raw %}${source}{% endraw %}`,
  }));
}

/** Writes each brace by its name, where a text speaks of `raw` itself. */
function byName({ text, start: bodyStart, tree }: Body): BodyEdit[] {
  const code = codeRanges(text, tree());
  return [...text.matchAll(/\{(?=[{%])/gu)]
    .filter(({ index }) => index >= bodyStart)
    .filter(({ index }) => !code.some(([start, end]) => start <= index && index < end))
    .map(({ index }) => ({ start: index, end: index + 1, text: '&#123;' }));
}
