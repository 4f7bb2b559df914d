// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paths } from '@/lib/addresses/urls';
import { find } from '@/tests/browser';
import { openPanel } from './search-panel.element';

const nothing = {
  total: 0,
  results: [],
  suggestions: { q: null, articles: [], categories: [], latest: [] },
};
const result = (name: string) => ({
  url: `#${name}`,
  title: [{ text: name, match: false }],
  snippet: [],
  publishedAt: '2020-01-01T00:00:00Z',
  date: '2020年1月1日',
  authors: [],
  categories: [],
});
const two = { ...nothing, total: 2, results: [result('a'), result('b')] };

const server = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', server);
  says(two);
  localStorage.clear();
  document.body.replaceChildren();
  openPanel();
});
afterEach(() => {
  server.mockReset();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function says(reply: object, status = 200): void {
  server.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(reply), { status })));
}

const field = () => find('search-panel input') as HTMLInputElement;
const dialog = () => find('search-panel dialog') as HTMLDialogElement;
const status = () => find('[role=status]').textContent;
const options = () =>
  [...document.querySelectorAll('[role=option]')].map(
    (option) => option.querySelector('strong')?.textContent,
  );
const clear = () => find('.search-line button');
const selected = () => document.querySelector('[aria-selected=true] strong')?.textContent ?? null;
const asked = () => server.mock.calls.map(([url]) => decodeURIComponent(url.split('=')[1] ?? ''));

/** Types into the field, and waits until the server has been asked. */
async function type(text: string, waited = 150): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input'));
  await vi.advanceTimersByTimeAsync(waited);
}

/** Presses a key in the field; whether the browser's own doing was prevented. */
function press(key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...init });
  field().dispatchEvent(event);
  return event.defaultPrevented;
}

describe('the panel', () => {
  it('is a dialog with a form that works without it', () => {
    expect(dialog().open).toBe(true);
    expect([dialog().ariaLabel, dialog().className]).toEqual(['搜索文章', 'search-panel']);
    const form = find('form[role=search]') as HTMLFormElement;
    expect(form.getAttribute('action')).toBe(paths.search());
    expect(field().spellcheck).toBe(false);
    expect(field().outerHTML).toBe(
      '<input type="search" name="q" maxlength="200" required="" autocomplete="off" ' +
        'enterkeyhint="search" placeholder="搜索文章、作者、拼音" role="combobox" ' +
        'aria-label="搜索文章" aria-autocomplete="list" aria-expanded="false" ' +
        'aria-controls="search-options">',
    );
    expect(find('#search-options[role=listbox]').ariaLabel).toBe('搜索结果');
    expect(find('.search-keys[aria-hidden=true]').textContent).toContain('选择');
    expect([...document.querySelectorAll('button')].map((b) => [b.type, b.textContent])).toEqual([
      ['button', '关闭'],
      ['button', '清除'],
    ]);
  });

  it('is made once, and opens with what was typed selected', async () => {
    await type('算力');
    dialog().close();
    const select = vi.spyOn(field(), 'select');
    openPanel();
    openPanel();
    expect(document.querySelectorAll('search-panel')).toHaveLength(1);
    expect(select).toHaveBeenCalledTimes(2);
    expect(dialog().open).toBe(true);
    expect(field().value).toBe('算力');
  });

  it.each([
    ['its button', () => find('.search-close'), false],
    ['a click beside it', dialog, false],
    ['no click inside', () => find('.search-line'), true],
  ])('is closed by %s', (_what, target, open) => {
    target().click();
    expect(dialog().open).toBe(open);
  });

  it('is closed by Escape, whatever is typed', async () => {
    await type('算力');
    expect(press('Escape')).toBe(true);
    expect(dialog().open).toBe(false);
  });

  it('asks nothing once it is closed', async () => {
    await type('算力', 100);
    dialog().close();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is asked for when typing pauses, without the space around it', async () => {
    await type('算', 149);
    await type(' 算力 ', 149);
    expect(asked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toEqual(['算力']);
    expect([status(), options()]).toEqual(['找到2篇', ['a', 'b']]);
    expect(field().ariaExpanded).toBe('true');
  });

  it('finds nothing, and gets what may have been meant', async () => {
    says({ ...nothing, suggestions: { q: '算力', articles: [], categories: [], latest: [] } });
    await type('蒜力');
    expect([status(), options()]).toEqual(['没有找到文章。', ['算力']]);
  });

  it('is refused with a reason', async () => {
    says({ error: { hint: '词太多' } }, 400);
    await type('词');
    expect([status(), options()]).toEqual(['词太多', []]);
  });

  it('cannot be answered now', async () => {
    server.mockRejectedValue(new TypeError('offline'));
    await type('算力');
    expect([status(), options()]).toEqual(['暂时搜索不了，请按回车打开搜索页。', []]);
  });

  it('is not asked for while a date in it is half typed', async () => {
    await type('算力', 100);
    await type('算力 after:202');
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual([]);
    expect([status(), options()]).toEqual(['日期要写成 2026、2026-02 或 2026-02-28。', []]);
    await type('算力 after:2020');
    expect(asked()).toHaveLength(1);
  });

  it('is not asked for when it is taken back', async () => {
    await type('算力', 100);
    await type(' ');
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual([]);
    expect([status(), options()]).toEqual(['', []]);
  });
});

describe('earlier searches', () => {
  const remembered = () => localStorage.getItem('recent-searches');
  const reopen = () => {
    dialog().close();
    openPanel();
  };

  it('are those that were submitted or led somewhere', async () => {
    await type('算力');
    expect(remembered()).toBeNull();
    find('form').dispatchEvent(new Event('submit'));
    expect(remembered()).toBe('["算力"]');
    await type('芯片');
    find('[role=option]').click();
    expect(remembered()).toBe('["芯片","算力"]');
  });

  it('are offered while nothing is typed, and forgotten when asked', async () => {
    localStorage.setItem('recent-searches', '["算力","芯片"]');
    reopen();
    expect([status(), options(), clear().hidden]).toEqual(['最近搜索', ['算力', '芯片'], false]);
    await type('算');
    expect([status(), clear().hidden]).toEqual(['找到2篇', true]);
    await type('');
    const focus = vi.spyOn(field(), 'focus');
    clear().click();
    expect(focus).toHaveBeenCalledOnce();
    expect([status(), options(), clear().hidden]).toEqual(['', [], true]);
    expect(remembered()).toBeNull();
  });
});

describe('the keyboard', () => {
  it('moves over the options, and opens the one that is meant', async () => {
    await type('算力');
    expect(press('ArrowDown')).toBe(true);
    expect(selected()).toBe('a');
    press('ArrowUp');
    expect(selected()).toBeNull();
    expect(press('ArrowUp')).toBe(true);
    expect(selected()).toBe('b');
    const click = vi.spyOn(find('[aria-selected=true]'), 'click');
    expect(press('Enter')).toBe(true);
    expect(click).toHaveBeenCalledOnce();
  });

  it('leaves Enter without an option, and all other keys, to the browser', async () => {
    await type('算力');
    for (const key of ['Enter', 'a', 'Home', 'Tab', 'ArrowLeft']) expect(press(key)).toBe(false);
    expect([selected(), dialog().open]).toEqual([null, true]);
  });
});

describe('while characters are being composed', () => {
  const compose = (event: 'start' | 'end') =>
    field().dispatchEvent(new CompositionEvent(`composition${event}`));

  it('nothing is asked, not even what was typed just before', async () => {
    await type('算', 100);
    compose('start');
    await type('算suan');
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual([]);
    field().value = '算算';
    compose('end');
    await vi.advanceTimersByTimeAsync(149);
    expect(asked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toEqual(['算算']);
  });

  it.each(['ArrowDown', 'ArrowUp', 'Enter', 'Escape'])('%s is its own', async (key) => {
    await type('算力');
    compose('start');
    expect(press(key)).toBe(false);
    expect([selected(), dialog().open]).toEqual([null, true]);
  });

  it.each(['ArrowDown', 'Escape'])('%s is its own where only the key says so', async (key) => {
    await type('算力');
    expect(press(key, { isComposing: true })).toBe(false);
    expect([selected(), dialog().open]).toEqual([null, true]);
  });

  it('the key that ends it is too, though Safari tells of it afterwards', async () => {
    await type('算力');
    compose('start');
    compose('end');
    expect(press('ArrowDown')).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(press('ArrowDown')).toBe(true);
  });
});
