import { focused, gone, says, shown, until } from './expect';
import type { Tab } from './tab';

/** Check of one thing on a page: a reader uses it, and something comes of it. */
type ElementCheck = {
  /** Name of the thing. */
  name: string;
  /** A page that has it. */
  path: string;
  /** Uses it. */
  use: (tab: Tab) => Promise<void>;
};

const BLOCKS = '/posts/2020/02/27/blocks';
const NOTES = '/posts/2019/12/31/notes';

/** Every custom element, and what listens to the page as a whole. */
export const elementChecks: readonly ElementCheck[] = [
  {
    name: 'the search panel',
    path: BLOCKS,
    use: async (tab) => {
      await tab.press('/');
      await shown(tab, '.search-panel[open]');
      await tab.type('样例');
      await shown(tab, '.search-panel [role=option]');
      await tab.press('ArrowDown');
      await shown(tab, '.search-panel [role=option][aria-selected=true]');
      await tab.press('Escape');
      await gone(tab, '.search-panel');
      await tab.click('search-button a');
      await shown(tab, '.search-panel[open]');
      await tab.click('.search-close');
      await gone(tab, '.search-panel');
    },
  },
  {
    name: 'the reading settings',
    path: BLOCKS,
    use: async (tab) => {
      const look = () =>
        tab.run(() => {
          const style = getComputedStyle(document.body);
          const prose = document.querySelector('.prose');
          return [
            style.backgroundColor,
            ...(prose
              ? [getComputedStyle(prose).fontSize, getComputedStyle(prose).fontFamily]
              : []),
          ];
        }, null);
      const plain = await look();
      await tab.click('reading-settings summary');
      await shown(tab, 'reading-settings fieldset');
      for (const value of ['dark', 'largest', 'serif'])
        await tab.click(`reading-settings label:has([value=${value}])`);
      const chosen = await look();
      if (chosen.some((each, at) => each === plain[at])) throw new Error(chosen.join(', '));
      await tab.press('Escape');
      await gone(tab, 'reading-settings fieldset');
      await tab.open(BLOCKS);
      if ((await look()).join() !== chosen.join()) throw new Error('the choice is not kept');
      await tab.run(() => {
        localStorage.clear();
      }, null);
    },
  },
  {
    name: 'copying code',
    path: BLOCKS,
    use: async (tab) => {
      await tab.click('copy-code button');
      await says(tab, 'copy-code output', '已复制');
    },
  },
  {
    name: 'sharing an article',
    path: BLOCKS,
    use: async (tab) => {
      await tab.click('share-article button:last-of-type');
      await says(tab, 'share-article output', '已复制');
    },
  },
  {
    name: 'copying what editors send',
    path: `${BLOCKS}/wechat`,
    use: async (tab) => {
      await shown(tab, 'copy-content button');
      await tab.click('copy-content button');
      await says(tab, 'main', '已复制');
    },
  },
  {
    name: 'the address of a feed',
    path: '/subscribe',
    use: async (tab) => {
      await tab.click('copy-content button');
      await says(tab, 'main', '已复制');
    },
  },
  {
    name: 'sharing a passage',
    path: NOTES,
    use: async (tab) => {
      await tab.run(() => {
        const text = document.querySelector('.prose p')?.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, 2, text, 8);
      }, null);
      await shown(tab, '.share-sentence');
      await tab.click('.share-sentence button');
      await says(tab, '.share-sentence button', '已复制');
    },
  },
  {
    name: 'the contents',
    path: BLOCKS,
    use: async (tab) => {
      await tab.run(() => {
        scrollTo(0, 0.6 * document.documentElement.scrollHeight);
      }, null);
      await until('a section is marked', () =>
        tab.run(() => document.querySelector('.toc [aria-current]') !== null, null),
      );
    },
  },
  {
    name: 'the list of keys',
    path: BLOCKS,
    use: async (tab) => {
      await tab.press('?');
      await shown(tab, '.keys-dialog[open]');
      await tab.press('Escape');
      await gone(tab, '.keys-dialog');
      await tab.click('keys-help button');
      await shown(tab, '.keys-dialog[open]');
      await tab.click('.keys-dialog button');
      await gone(tab, '.keys-dialog');
    },
  },
  {
    name: 'notes',
    path: NOTES,
    use: async (tab) => {
      await tab.click('.prose [data-footnote-ref]');
      await shown(tab, '.footnotes li:popover-open');
      await focused(tab, '.footnotes li:popover-open');
      await tab.press('Escape');
      await gone(tab, '.footnotes li:popover-open');
      await focused(tab, '.prose [data-footnote-ref]');
    },
  },
  {
    name: 'the zoom',
    path: BLOCKS,
    use: async (tab) => {
      await tab.click('a.zoom');
      await shown(tab, '.zoom-dialog[open] img');
      await until('the picture is loaded', () =>
        tab.run(
          () =>
            (document.querySelector<HTMLImageElement>('.zoom-dialog img')?.naturalWidth ?? 0) > 0,
          null,
        ),
      );
      await tab.press('Escape');
      await gone(tab, '.zoom-dialog');
      await focused(tab, 'a.zoom');
    },
  },
  {
    name: 'reading aloud',
    path: NOTES,
    use: async (tab) => {
      const canSpeak = await tab.run(() => 'speechSynthesis' in window, null);
      if (!canSpeak) {
        await gone(tab, 'read-aloud button');
        return;
      }
      await tab.click('read-aloud button');
      // This machine has no voice, or one: it reads, or says why it does not.
      await until('it reads, or says that there is no voice', () =>
        tab.run(
          () =>
            /暂停朗读|没有中文语音/u.test(document.querySelector('read-aloud')?.textContent ?? ''),
          null,
        ),
      );
    },
  },
  {
    name: 'a video',
    path: BLOCKS,
    use: async (tab) => {
      // Pressed, it would ask another site for its player.
      await shown(tab, 'video-embed a, video-embed button');
    },
  },
];
