import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { element } from '@/components/ui/make-element.browser';
import { textFragment } from './text-fragment.shared';

/** What stands beside a selected passage. */
const strings = {
  name: '分享选中的文字',
  link: '复制链接',
  quote: '复制引文',
  done: '已复制',
  failed: '没能复制',
} as const;

const STYLES = `
@layer components {
  .share-sentence {
    position: fixed;
    z-index: 10;
    inset: auto 0 0.75rem;
    inline-size: fit-content;
    margin-inline: auto;
    display: flex;
    gap: 1.25rem;
    padding: 0.25rem 1rem;
    border: 1px solid var(--color-rule);
    border-radius: 6px;
    background: var(--color-paper);
    color: var(--color-ink);
    font-size: var(--text-sm);
    box-shadow: 0 0.25rem 1.25rem rgb(0 0 0 / 16%);
    & button {
      min-block-size: 2.5rem;
      cursor: pointer;
    }
    & button:hover {
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
  // Whoever has moved the focus to its buttons has not let go of the passage.
  if (bar?.contains(document.activeElement)) return;
  bar?.remove();
  bar = null;
  if (!body || !range || passage.length < 2) return;
  if (!body.contains(range.commonAncestorContainer)) return;
  adoptStyles(STYLES);
  bar = element(
    'div',
    { className: 'share-sentence', role: 'group', ariaLabel: strings.name },
    copying(strings.link, () => linkTo(passage, body, range)),
    copying(
      strings.quote,
      () => `“${passage.replaceAll(/\s*\n\s*/gu, '')}”\n${source(linkTo(passage, body, range))}`,
    ),
  );
  bar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    bar?.remove();
    bar = null;
  });
  body.after(bar);
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

function linkTo(passage: string, body: Element, range: Range): string {
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const text = body.textContent;
  const [first = ''] = passage.split('\n');
  const words = passage.includes('\n') ? first : passage;
  const at = Math.max(0, text.indexOf(words, before.toString().length - 1));
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return (address ?? location.href.replace(/#.*$/u, '')) + textFragment(words, text, at);
}

/** What is quoted: the article's title, and where it stands. */
function source(address: string): string {
  return `——${document.title}\n${address}`;
}
