import { quoteInReport } from '@/components/site/report-word.browser';
import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';
import { textFragment } from './text-fragment.shared';

/** Words of the buttons beside a selected passage. */
const strings = inScript(
  {
    name: '分享选中的文字',
    link: '复制链接',
    quote: '复制引文',
    picture: '图片',
    done: '已复制',
    failed: '没能复制',
    quoted: (passage: string) => `“${passage}”`,
  },
  {
    name: '分享選取的文字',
    link: '複製連結',
    quote: '複製引文',
    picture: '圖片',
    done: '已複製',
    failed: '沒能複製',
    quoted: (passage) => `「${passage}」`,
  },
);

const STYLES = `
@layer components {
  .share-sentence {
    position: fixed;
    z-index: 10;
    inset: auto 0 calc(0.75rem + env(safe-area-inset-bottom, 0px));
    inline-size: fit-content;
    max-inline-size: calc(100% - 1rem);
    margin-inline: auto;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 1.25rem;
    padding: 0.25rem 1rem;
    border: 1px solid var(--color-rule);
    border-radius: 6px;
    background: var(--color-paper);
    color: var(--color-ink);
    font-size: var(--text-sm);
    box-shadow: 0 0.25rem 1.25rem rgb(0 0 0 / 16%);
    & :is(a, button) {
      min-block-size: 2.5rem;
      line-height: 2.5rem;
      cursor: pointer;
    }
    & :is(a, button):hover {
      color: var(--color-accent);
    }
    @media print {
      display: none;
    }
  }
}`;

let bar: HTMLElement | null = null;

/** Shows what can be done with the passage that is selected in the article's body; nothing without one. */
export function showShareSentence(): void {
  const selection = getSelection();
  const body = document.querySelector('.prose');
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const passage = String(selection).trim();
  // The passage stays chosen while the focus is on its buttons.
  if (bar?.contains(document.activeElement)) return;
  bar?.remove();
  bar = null;
  if (passage) quoteInReport(passage);
  if (!body || !range || passage.length < 2) return;
  if (!body.contains(range.commonAncestorContainer)) return;
  adoptStyles(STYLES);
  bar = element(
    'div',
    { className: 'share-sentence', role: 'group', ariaLabel: strings.name },
    copying(strings.link, () => linkTo(passage, body, range)),
    copying(
      strings.quote,
      () =>
        `${strings.quoted(passage.replaceAll(/\s*\n\s*/gu, ''))}\n${source(linkTo(passage, body, range))}`,
    ),
    ...picturesOf(range),
  );
  bar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    bar?.remove();
    bar = null;
  });
  body.after(bar);
}

/** So much is drawn (lib/cards/quote.ts), in characters. */
const MOST = 280;

/** Elements that the server leaves out of the article's words: notes' marks, readings, buttons. */
const NO_WORDS = '[data-footnote-ref], rt, rp, button, copy-code, script, style';

/** A link to the picture of a passage, where there can be one: the server draws what the article says, and no more. */
function picturesOf(range: Range): HTMLAnchorElement[] {
  const passage = range.cloneContents();
  for (const silent of passage.querySelectorAll(NO_WORDS)) silent.remove();
  const words = passage.textContent
    .replace(/\p{Cs}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (words.length > MOST || passage.querySelector('pre, .math, .math-block, .katex')) return [];
  // Behind the locale's prefix, where there is one.
  const poster = new URL(articleAddress()).pathname.replace(/(?=\/posts\/)/u, '/posters');
  const path = `${poster}/quotation/${encodeURIComponent(words)}.png`;
  return [element('a', { href: path, target: '_blank' }, strings.picture)];
}

/** A button that copies; it says how it went. */
function copying(label: string, text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button', ariaLive: 'polite' }, label);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => (button.textContent = strings.done),
      () => (button.textContent = strings.failed),
    );
  });
  return button;
}

/** Address of the passage: of the article, and where in it. */
function linkTo(passage: string, body: Element, range: Range): string {
  const text = body.textContent;
  const lines = passage.split('\n').flatMap((line) => line.trim() || []);
  const [first = '', last = first] = [lines[0], lines.at(-1)];
  // What is shown and what the page holds differ in white space around lines.
  const from = Math.max(0, text.indexOf(first, lengthBefore(body, range, 'start') - 1));
  const to =
    text.lastIndexOf(last, lengthBefore(body, range, 'end') - last.length + 1) + last.length;
  return articleAddress() + textFragment(passage, text, { from, to });
}

/** Counts the text before an end of a range, in UTF-16 units. */
function lengthBefore(body: Element, range: Range, end: 'start' | 'end'): number {
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range[`${end}Container`], range[`${end}Offset`]);
  return before.toString().length;
}

function articleAddress(): string {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return address ?? location.href.replace(/#.*$/u, '');
}

/** Gives the source of a quotation: the article's title, and its address. */
function source(address: string): string {
  return `——${document.title}\n${address}`;
}
