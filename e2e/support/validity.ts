import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes charSet, dateTime and fetchPriority: HTML takes any case (HTML § 13.1.2.3).
    'attr-case': 'off',
    // React writes <meta/>, async="" and hidden="": other spellings of the same document.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A picture’s average colour fills its place until it is there: only the page knows it.
    'no-inline-style': ['error', { allowedProperties: ['background-color'] }],
    // A raw > is text like any other (HTML § 13.1.2.4), and code is full of them.
    'no-raw-characters': 'off',
    // Headings have Chinese ids; HTML forbids only blanks in them (HTML § 3.2.6).
    'valid-id': ['error', { relaxed: true }],
  },
});

/**
 * Finds what is no valid HTML in a document.
 *
 * @returns one line a place: where, the rule, what is wrong
 */
export async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}
