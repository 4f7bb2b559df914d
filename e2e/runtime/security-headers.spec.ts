import type { TestInfo } from '@playwright/test';
import { newsroomPages } from '../matrix';
import { expect, test } from '../support/test';

test.use({ expectedProblems: [/Content Security Policy|Trusted(?:HTML|Script)/u] });

/** Whether the build refuses HTML and code made of text: one with Next's client runtime does not. */
const refusesText = ({ project }: TestInfo) => project.name !== 'newsroom-next';

test('every page type comes with the headers of decision 0010', async ({ request }, testInfo) => {
  for (const { path, status } of newsroomPages) {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    for (const directive of [
      "default-src 'none'",
      "script-src-attr 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy, path).toContain(directive);
    }
    const closed = policy.includes("require-trusted-types-for 'script'");
    expect(closed, path).toBe(refusesText(testInfo));
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '));
    expect(scripts?.includes("'unsafe-inline'"), path).toBe(!refusesText(testInfo));
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  }
});

test('a file of the publication’s own runs no script', async ({ request }) => {
  for (const path of ['/ads.txt', '/.well-known/security.txt'])
    expect((await request.get(path)).headers()['content-security-policy']).toMatch(/; sandbox$/u);
});

test('pictures may be shown by others: by feed readers, in newsletters', async ({ request }) => {
  const article = '/posts/2020/02/29/all-elements';
  const pictures = [
    '/icon.svg',
    '/icons/moon-192.png',
    `/cards${article}.png`,
    `/posters${article}.png`,
  ];
  for (const path of pictures) {
    const response = await request.get(path);
    expect([path, response.status()]).toEqual([path, 200]);
    expect(response.headers()['cross-origin-resource-policy']).toBe('cross-origin');
  }
});

test('the policy holds: no handlers, no HTML from text, no frames', async ({
  page,
  site,
}, testInfo) => {
  await site.open('/about');
  const ran = await page.evaluate(() => {
    const target = document.createElement('button');
    document.body.append(target);
    try {
      target.setAttribute('onclick', "document.title = '被改了'");
    } catch {
      // Refused before the policy for handlers is asked.
    }
    target.click();
    const handled = document.title === '被改了' ? ['handler'] : [];
    try {
      target.innerHTML = '<b>a</b>';
      return [...handled, 'HTML'];
    } catch {
      return handled;
    }
  });
  expect(ran).toEqual(refusesText(testInfo) ? [] : ['HTML']);
});
