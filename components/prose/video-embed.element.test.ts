// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { expect, it } from 'vitest';
import { find, show } from '@/tests/browser';
import './video-embed.element';

const page = (attributes: string, inside = '<a href="#film"> 一部 <b>片子</b> </a>') => {
  show(`<video-embed ${attributes}>${inside}</video-embed>`);
  return find('video-embed');
};

/** Clicks; whether the link was kept from being followed. */
const click = (init: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  find('a').dispatchEvent(event);
  return event.defaultPrevented;
};

it('brings the player in place of the link, named as it was, with the focus', () => {
  const host = page('data-player="about:blank"');
  expect(click()).toBe(true);
  expect(host.children).toHaveLength(1);
  const frame = find('video-embed > iframe') as HTMLIFrameElement;
  expect(frame.getAttribute('src')).toBe('about:blank');
  expect(frame.title).toBe('一部 片子');
  expect(frame.allow.split('; ')).toEqual(
    expect.arrayContaining(['fullscreen', 'encrypted-media', 'picture-in-picture', 'autoplay']),
  );
  expect(frame.referrerPolicy).toBe('strict-origin-when-cross-origin');
  expect(document.activeElement).toBe(frame);
});

it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('is a link with %s', (key) => {
  const host = page('data-player="about:blank"');
  expect(click({ [key]: true })).toBe(false);
  expect(host.querySelector('iframe')).toBeNull();
});

it('is a link where no player is named, and nothing where there is no link', () => {
  page('');
  expect(click()).toBe(false);
  expect(page('data-player="about:blank"', '片子').textContent).toBe('片子');
});
