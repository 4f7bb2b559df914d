import { HtmlValidate } from 'html-validate';
import { runTogether } from '@/tests/run-together';
import { newsroomPages } from '../matrix';
import { expect, test } from '../support/test';

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

async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}

for (const { name, path, status } of newsroomPages) {
  test(`${name}: valid HTML, and a style sheet is not needed to keep its words apart`, async ({
    request,
  }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const html = await response.text();
    expect(await problemsOf(html)).toEqual([]);
    expect(runTogether(html)).toEqual([]);
  });
}

test('the validator sees what it should: faults in a page are reported', async ({ request }) => {
  const html = await (await request.get('/about')).text();
  const fault = '<p id="content"><div></div></p><table><tr><td align="right"></td></tr></table>';

  const problems = (await problemsOf(html.replace('</main>', `${fault}</main>`))).join('\n');
  for (const rule of ['no-dup-id', 'no-implicit-close', 'close-order', 'no-deprecated-attr']) {
    expect(problems).toContain(rule);
  }
});
