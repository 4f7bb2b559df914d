// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './read-aloud.element';
import { sentencesOf } from './sentences.browser';

/** Stand-in for the browser's SpeechSynthesisUtterance. */
class Utterance extends EventTarget {
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  rate = 1;
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

type Voice = { lang: string; localService: boolean; name?: string };

const spoken: Utterance[] = [];
/** Utterances of no words. */
let silent = 0;
const cancel = vi.fn();
let voices: Voice[];

beforeEach(() => {
  spoken.length = 0;
  silent = 0;
  voices = [
    { lang: 'en-US', localService: true },
    { lang: 'zh-CN', localService: false },
    { lang: 'zh-CN', localService: true },
  ];
  localStorage.clear();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('CSS', {});
  vi.stubGlobal('speechSynthesis', {
    ...{ cancel, getVoices: () => voices, addEventListener: () => undefined },
    speak: (utterance: Utterance) => (utterance.text ? spoken.push(utterance) : (silent += 1)),
  });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = vi.fn();
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, value: [] });
  show(PAGE);
});
afterEach(() => {
  if ('speechSynthesis' in globalThis) globalThis.dispatchEvent(new Event('pagehide'));
  vi.unstubAllGlobals();
});

const PAGE =
  '<div lang="zh-Hans"><read-aloud></read-aloud>' +
  '<div class="prose"><p>甲一。甲二！</p><p>乙。</p></div></div>';

const press = (at = 0) => find(`button:nth-of-type(${String(at + 1)})`).click();
const said = () => spoken.map(({ text }) => text);
const start = async () => {
  press();
  await vi.waitFor(() => {
    expect(spoken).toHaveLength(1);
  });
};

describe('sentencesOf', () => {
  it.each([
    ['<p>甲。“乙！”丙</p>', ['甲。', '“乙！”', '丙']],
    ['<p>甲……乙？！丙。</p>', ['甲……', '乙？！', '丙。']],
    ['<h2>题</h2><ul><li>一<ul><li>二</li></ul></li></ul>', ['题', '一', '二']],
    ['<p>甲<b>乙。丙</b>丁。</p>', ['甲乙。', '丙丁。']],
    ['<p><ruby>月<rp>（</rp><rt>yuè</rt><rp>）</rp></ruby>亮。</p>', ['月亮。']],
    ['<p>甲<sup><a data-footnote-ref>1</a></sup>乙。</p>', ['甲乙。']],
    ['<pre>码。</pre><p>甲<span class="math">x</span>。</p><p>——</p>', ['甲。']],
    ['<p>甲。</p><section class="footnotes"><p>注。</p></section>', ['甲。']],
    ['', []],
  ])('of %s are %j', (html, sentences) => {
    show(`<div class="prose">${html}</div>`);
    const found = sentencesOf(find('.prose'));
    expect(found.map(({ text }) => text)).toEqual(sentences);
  });
});

it('reads sentence by sentence, with a voice of this device', async () => {
  await start();
  expect(said()).toEqual(['甲一。']);
  expect(spoken[0]).toMatchObject({ lang: 'zh-CN', rate: 1, voice: voices[2] });
  expect(find('button').textContent).toBe('暂停朗读');
  spoken[0]?.onend?.();
  spoken[1]?.onend?.();
  expect(said()).toEqual(['甲一。', '甲二！', '乙。']);
  spoken[2]?.onend?.();
  expect(find('button').textContent).toBe('朗读');
});

it('pauses, goes on with the sentence, and takes no end of what was cancelled for one', async () => {
  await start();
  press();
  expect(cancel).toHaveBeenCalled();
  press();
  spoken[0]?.onend?.();
  expect(said()).toEqual(['甲一。', '甲一。']);
});

it('has other speeds', async () => {
  await start();
  expect(find('button:nth-of-type(2)').textContent).toBe('语速 1×');
  press(1);
  expect(find('button:nth-of-type(2)').textContent).toBe('语速 1.25×');
  expect(spoken[1]).toMatchObject({ text: '甲一。', rate: 1.25 });
});

it('keeps the place, and stops when the reader leaves', async () => {
  await start();
  spoken[0]?.onend?.();
  cancel.mockClear();
  globalThis.dispatchEvent(new Event('pagehide'));
  expect(cancel).toHaveBeenCalled();
  spoken.length = 0;
  show(PAGE);
  await start();
  expect(said()).toEqual(['甲二！']);
});

it.each([
  [2, ['乙。']],
  [3, ['甲一。']],
  [4, ['甲一。']],
])(
  'begins at sentence %i of three, counted from nought, where it was left: %j',
  async (at, first) => {
    const { keepPlace } = await import('@/components/reading-place/kept-places.browser');
    keepPlace(`aloud:${location.pathname}`, at);
    await start();
    expect(said()).toEqual(first);
  },
);

it('goes through its speeds, and begins again', async () => {
  await start();
  const rates = Array.from({ length: 5 }, () => {
    press(1);
    return spoken.at(-1)?.rate;
  });
  expect(rates).toEqual([1.25, 1.5, 2, 0.75, 1]);
  press();
  press(1);
  // Who has paused hears nothing.
  expect(spoken).toHaveLength(6);
});

it.each([
  ['en-GB', 'en-US'],
  ['', 'zh-CN'],
  ['zh-Hant', 'cmn-Hant-TW'],
  // Chrome on Android.
  ['zh-Hans', 'zh_CN'],
  // Firefox on Android.
  ['zh-Hans', 'zho'],
  ['fr', 'fra'],
])('reads what is in “%s” with a voice of that language: %s', async (lang, voice) => {
  voices = [
    { lang: 'deu', localService: true },
    { lang: '', localService: true },
    { lang: voice, localService: false },
  ];
  show(PAGE.replace('zh-Hans', lang));
  await start();
  expect(spoken[0]?.lang).toBe(voice);
});

it('pauses at a sentence that a voice fails at, and not at one that was cancelled', async () => {
  await start();
  spoken[0]?.onend?.();
  spoken[0]?.onerror?.();
  expect(find('button').textContent).toBe('暂停朗读');
  spoken[1]?.onerror?.();
  expect(find('button').textContent).toBe('继续朗读');
  press();
  expect(said()).toEqual(['甲一。', '甲二！', '甲二！']);
});

it('speaks in the press itself, without which iOS lets nothing be said later', async () => {
  press();
  expect(silent).toBe(1);
  await vi.waitFor(() => {
    expect(said()).toEqual(['甲一。']);
  });
});

const HERE = { localService: true };

it.each<[string, Voice, Voice[]]>([
  [
    'zh-Hans',
    { lang: 'zh-CN', ...HERE },
    [
      { lang: 'zh-HK', ...HERE },
      { lang: 'zh-TW', ...HERE },
    ],
  ],
  [
    'zh-Hant',
    { lang: 'zh_TW', ...HERE },
    [
      { lang: 'zh_HK', ...HERE },
      { lang: 'zh_CN', ...HERE },
    ],
  ],
  ['zh-Hans', { lang: 'zh-TW', ...HERE }, [{ lang: 'zh-CN', localService: false }]],
  ['zh-Hans', { lang: 'zh-TW', localService: false }, [{ lang: 'zh-HK', ...HERE }]],
  [
    'zh-Hans',
    { lang: 'cmn-latn-pinyin', ...HERE, name: 'Chinese (Mandarin, latin as Pinyin)' },
    [{ lang: 'cmn', ...HERE, name: 'Chinese (Mandarin, latin as English)' }],
  ],
  ['zh-Hans', { lang: 'zh-HK', ...HERE }, []],
])('reads what is in “%s” with %j rather than with %j', async (lang, best, others) => {
  show(PAGE.replace('zh-Hans', lang));
  voices = [...others, best];
  await start();
  expect(spoken[0]).toMatchObject({ voice: best });
});

describe('the sentence that is read', () => {
  const marks = new Map<string, { ranges: Range[] }>();
  const scrolled = vi.fn<(options: ScrollIntoViewOptions) => void>();

  it.each([
    [0, 100, false],
    [-1, 100, true],
    [100, 768, false],
    [100, 769, true],
  ])(
    'is marked; from %i to %i of a window of 768 it is moved: %s',
    async (top, bottom, isMoved) => {
      vi.stubGlobal('CSS', { highlights: marks });
      vi.stubGlobal('innerHeight', 768);
      vi.stubGlobal(
        'Highlight',
        class {
          ranges: Range[];
          constructor(...ranges: Range[]) {
            this.ranges = ranges;
          }
        },
      );
      vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(
        new DOMRect(0, top, 10, bottom - top),
      );
      scrolled.mockClear();
      find('.prose p').scrollIntoView = scrolled;
      await start();
      expect(marks.get('read-aloud')?.ranges.map(String)).toEqual(['甲一。']);
      expect(scrolled.mock.calls).toEqual(isMoved ? [[{ block: 'center' }]] : []);
      press();
      expect(marks.size).toBe(0);
      vi.restoreAllMocks();
    },
  );
});

it('says so where there is no voice', async () => {
  voices = [{ lang: 'en-US', localService: true }];
  press();
  await vi.waitFor(() => {
    expect(find('read-aloud').textContent).toBe('这台设备没有中文语音');
  });
});

it('is not there where a browser cannot speak', () => {
  vi.unstubAllGlobals();
  show(PAGE);
  expect(find('read-aloud').hidden).toBe(true);
});
