import { needsScript } from '@/tests/needs-script';
import { runTogether } from '@/tests/run-together';
import { newsroomPages } from '../matrix';
import { expect, test } from '../support/test';
import { problemsOf } from '../support/validity';

for (const { name, path, status } of newsroomPages) {
  test(`${name}: valid HTML, without scripts nothing is idle, and without style sheets words keep apart`, async ({
    request,
  }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const html = await response.text();
    expect(await problemsOf(html)).toEqual([]);
    expect(runTogether(html)).toEqual([]);
    expect(needsScript(html)).toEqual([]);
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
