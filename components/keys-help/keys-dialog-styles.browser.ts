/** The list of keys. */
export const keysDialogStyles = `
@layer components {
  .keys-dialog {
    inline-size: min(30rem, 100vi - 2rem);
    margin: auto;
    padding: 1.5rem 1.75rem;
    border: 1px solid var(--color-rule);
    border-radius: 6px;
    background: var(--color-paper);
    color: var(--color-ink);
    box-shadow: 0 1rem 3rem rgb(0 0 0 / 25%);
    &::backdrop {
      background: rgb(0 0 0 / 40%);
    }

    & header {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
    }
    & h2 {
      font-family: var(--font-serif);
      font-size: var(--text-xl);
      font-weight: 700;
    }
    & button {
      padding: 0.25rem 0;
      font-size: var(--text-sm);
      color: var(--color-ink-soft);
      cursor: pointer;
    }
    & button:hover {
      color: var(--color-accent);
    }
    & dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.75rem 1.25rem;
      align-items: baseline;
      padding-block: 1.25rem;
      font-size: var(--text-sm);
    }
    & kbd {
      display: inline-block;
      min-inline-size: 1.75rem;
      padding: 0 0.5rem;
      border: 1px solid var(--color-rule);
      border-radius: 4px;
      font-family: inherit;
      text-align: center;
    }
    & label {
      display: flex;
      gap: 0.75rem;
      align-items: baseline;
      padding-block-start: 1rem;
      border-block-start: 1px solid var(--color-rule);
      font-size: var(--text-sm);
      color: var(--color-ink-soft);
    }
    & input {
      flex: none;
      inline-size: 1rem;
      block-size: 1rem;
      accent-color: var(--color-accent);
    }
  }
}`;
