/**
 * A note beside its mark: under its line, or above where that has no room. Where a browser cannot place it so,
 * and on a phone on its side, it stands at the window's lower edge.
 */
export const notePopoverStyles = `
@layer components {
  [data-footnote-ref][aria-expanded] {
    anchor-name: --note-mark;
    background: var(--color-tint);
  }
  .prose .footnotes li:popover-open {
    /* It counts on among the notes. */
    display: list-item;
    position: fixed;
    inset: auto 0 0;
    inline-size: auto;
    block-size: auto;
    max-block-size: min(24rem, 42dvh);
    margin: 0;
    padding: 0.9em 1.25em;
    overflow: auto;
    overscroll-behavior: contain;
    border: 0 solid var(--color-rule);
    border-block-start-width: 1px;
    background: var(--color-paper);
    color: var(--color-ink);
    box-shadow: 0 0.25rem 1.25rem rgb(0 0 0 / 16%);
    outline-offset: -2px;
  }
  @supports (position-area: block-end) {
    .prose .footnotes li:popover-open {
      position-anchor: --note-mark;
      position-area: block-end;
      position-try: flip-block;
      inset: auto;
      justify-self: anchor-center;
      inline-size: min(30em, 100vi - 1.5rem);
      margin: 0.5rem 0.75rem;
      border-width: 1px;
      border-radius: 6px;
    }
  }
}`;
