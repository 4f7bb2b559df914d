import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

const ARTICLE = '/posts/2019/12/31/notes';

test.describe('with a Chinese voice', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const spoken: string[] = [];
      const voices = [{ lang: 'zh-CN', localService: true }];
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          constructor(readonly text: string) {}
        },
      });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          spoken,
          cancel: () => undefined,
          getVoices: () => voices,
          // Each sentence takes a moment.
          speak: (utterance: { text: string; onend?: () => void }) => {
            spoken.push(utterance.text);
            setTimeout(() => utterance.onend?.(), 200);
          },
        },
      });
    });
  });

  const spoken = (page: Page) =>
    page.evaluate(() => (speechSynthesis as unknown as { spoken: string[] }).spoken);

  test('it reads by keyboard, marks the sentence, pauses', async ({ page, site }) => {
    await site.open(ARTICLE);
    const button = page.getByRole('button', { name: '朗读' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '暂停朗读' })).toBeFocused();
    await expect.poll(() => spoken(page)).toContain('样例镇没有人住，也没有船；镇上的钟从不走。');
    expect(await page.evaluate(() => CSS.highlights.has('read-aloud'))).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '继续朗读' })).toBeVisible();
    expect(await page.evaluate(() => CSS.highlights.has('read-aloud'))).toBe(false);
  });
});

test('without a voice it says so', async ({ page, site }) => {
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [];
  });
  await site.open(ARTICLE);
  await page.getByRole('button', { name: '朗读' }).click();
  await expect(site.main).toContainText('这台设备没有中文语音');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no such button', async ({ page, site }) => {
    await site.open(ARTICLE);
    await expect(page.locator('read-aloud button')).toHaveCount(0);
  });
});
