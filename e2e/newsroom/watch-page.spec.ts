import { expect, test } from '../support/test';
import { watchPage } from '../support/watch-page';

test('what no page may do is noticed', async ({ browser, origin }) => {
  // Past the policy that would stop the request before it is made.
  const page = await browser.newPage({ bypassCSP: true });
  const problems = watchPage(page, origin);
  await page.goto(`${origin}/no-such-page`);
  expect(problems).toEqual([]);

  await page.evaluate(() => {
    console.error('logged');
    queueMicrotask(() => {
      throw new Error('thrown');
    });
    // A port that nothing listens on.
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/elsewhere' }));
  });
  const said = () => problems.join('\n');
  await expect.poll(said).toContain('console error: logged');
  await expect.poll(said).toContain('uncaught error: thrown');
  await expect.poll(said).toContain('request to another origin: http://127.0.0.1:9/elsewhere');
  await page.close();
});
