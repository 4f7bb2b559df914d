/** An offer at the foot of the window. */
export const placeOfferStyles = `
@layer components {
  :is(reading-place, .script-offer) > div {
    position: fixed;
    inset: auto 0 max(1.25rem, env(safe-area-inset-bottom));
    z-index: 5;
    inline-size: fit-content;
    margin-inline: auto;
    display: flex;
    border: 1px solid var(--color-rule);
    border-radius: 999px;
    background: var(--color-paper);
    box-shadow: 0 0.25rem 1.25rem rgb(0 0 0 / 16%);
    font-size: var(--text-sm);
    white-space: nowrap;

    & button {
      padding: 0.625rem 1.25rem;
      cursor: pointer;
    }
    & button:hover {
      color: var(--color-accent);
    }
    & button + button {
      padding-inline-start: 0;
      color: var(--color-ink-soft);
    }
  }

  /* Of two, one stands above the other. */
  :root:has(reading-place > div) .script-offer > div {
    inset-block-end: calc(max(1.25rem, env(safe-area-inset-bottom)) + 3.5rem);
  }

  /* What has the focus is not hidden by it. */
  :root:has(:is(reading-place, .script-offer) > div) {
    scroll-padding-block-end: 5rem;
  }
  :root:has(reading-place > div):has(.script-offer > div) {
    scroll-padding-block-end: 8.5rem;
  }
}`;
