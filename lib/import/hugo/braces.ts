import type { BodyStep } from '../bodies/body-step';

/** Braces that are Liquid to our renderer are text to Hugo: they stay so. Shortcodes have been written before. */
export const braces: BodyStep = {
  name: 'braces',
  open: () => ({
    edits: ({ text, tree }) =>
      !text.includes('{{') && !text.includes('{%')
        ? []
        : (tree().data?.liquid ?? []).map(({ start, end, source }) => ({
            start,
            end,
            text: `{% raw %}${source}{% endraw %}`,
          })),
  }),
};
