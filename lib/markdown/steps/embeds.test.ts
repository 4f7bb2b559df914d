import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const VIDEO = 'https://www.youtube.com/watch?v=00000000000';
const PLAYER = 'https://www.youtube-nocookie.com/embed/00000000000?autoplay=1';
const card = (text: string) =>
  `<video-embed data-player="${PLAYER}"><a href="${VIDEO}" class="video-card" rel="noopener">${text}</a></video-embed>`;

it('a link to a video site alone in its paragraph is a card', () => {
  expect(renderMarkdown(VIDEO)).toBe(card('<small>YouTube 视频</small>'));
  expect(renderMarkdown(`[录**像**](${VIDEO})`)).toBe(
    card('<span>录像</span><small>YouTube 视频</small>'),
  );
});

it.each([
  ['/a.mp4', 'video'],
  ['/a.mp3', 'audio'],
])('a link to %s alone in its paragraph has controls, and loads nothing by itself', (href, tag) => {
  expect(renderMarkdown(`[片](${href})`)).toBe(
    `<figure class="media"><${tag} controls preload="none" src="${href}" aria-label="片"></${tag}>` +
      `<figcaption><a href="${href}">片</a></figcaption></figure>`,
  );
});

it.each([`见[录像](${VIDEO})`, `- [录像](${VIDEO})`, '[片](/a.pdf)', '[片](/a.mp4)、[片](/b.mp4)'])(
  'leaves %s a link',
  (markdown) => {
    expect(renderMarkdown(markdown)).not.toMatch(/<(?:video|video-embed)\b/u);
  },
);
