import { describe, expect, it } from 'vitest';
import { imageFolder, isLabelledImage, isPublicImage, labelledName, placesOf } from './address';

const five = '2026-02-28T09:00:00.000Z';
const before = new Date('2026-02-28T08:59:59Z');
const then = new Date(five);
const address = (folder: string) => `/assets/content/${folder}/moon-0123456789abcdef.jpg`;

describe('an image', () => {
  it('of a post is public from the post’s second on', () => {
    const folder = imageFolder({ publishedAt: five, draft: false });
    expect(isPublicImage(address(folder), before)).toBe(false);
    expect(isPublicImage(address(folder), then)).toBe(true);
  });

  it('of a post that was withdrawn is public until that second', () => {
    const withdrawn = { date: '2026-03-01T09:00:00.000Z', reason: '误' };
    const folder = imageFolder({ publishedAt: five, draft: false, withdrawn });
    const at = (instant: string) => isPublicImage(address(folder), new Date(instant));
    expect([at('2026-02-28T08:59:59Z'), at(five)]).toEqual([false, true]);
    expect([at('2026-03-01T08:59:59Z'), at('2026-03-01T09:00:00Z')]).toEqual([true, false]);
  });

  it('of a draft never is, one of a page always', () => {
    const folder = imageFolder({ publishedAt: five, draft: true });
    expect(isPublicImage(address(folder), new Date('2099-01-01'))).toBe(false);
    expect(isPublicImage(address('always'), before)).toBe(true);
  });
});

it.each([
  '',
  'https://example.com/assets/content/always/a.jpg',
  '/assets/content/always/../always/a-0.jpg',
  '/assets/content/draft/../always/a-0.jpg',
  '/assets/content/%61lways/a-0.jpg',
  '/assets/content/always/%61-0.jpg',
  '/assets/content//always/a-0.jpg',
  '/assets/content/always/a-0.jpg?',
  '/assets/content/always/a-0.jpg#x',
  '/assets/content/always/a-0.jpg\n',
  '/assets/content/ALWAYS/a-0.jpg',
  '/assets/content/always/a-0.html',
  '/icon.svg',
])('no other spelling is an address: %j', (path) => {
  expect(isPublicImage(path, then)).toBeNull();
});

it('says in its name that it says how it was made', () => {
  const [plain, own] = ['moon-0123456789abcdef.jpg', '0123456789abcdef.png'];
  for (const name of [plain, own, 'ai-0123456789abcdef.jpg', 'x-ai-0123456789abcdef-480.webp'])
    expect(isLabelledImage(`/assets/content/always/${name}`), name).toBe(false);
  for (const name of [plain, own].map(labelledName)) {
    expect(isLabelledImage(`/assets/content/always/${name}`), name).toBe(true);
    const size = name.replace('.', '-1080.');
    expect(isLabelledImage(`/assets/content/always/${size}`), size).toBe(true);
  }
  expect(labelledName(plain)).toBe('moon-0123456789abcdef-ai.jpg');
});

it('has a place on the disk that its address tells', () => {
  expect([...placesOf(new Set([address('always')]))]).toEqual(['always/moon-0123456789abcdef.jpg']);
});
