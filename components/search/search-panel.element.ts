import { element } from '@/components/ui/make-element.browser';
import { hasHalfDate } from '@/lib/search/dates.shared';
import { createAsker, type Heard } from './asker.browser';
import { Listbox } from './listbox.browser';
import { queryOption, replyOptions } from './options.browser';
import { SEARCH_PAGE, searchStrings } from './panel-strings.browser';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.browser';

const LIST = 'search-options';

/** `<search-panel>`: a dialog with a field, and results as the reader types. */
class SearchPanel extends HTMLElement {
  readonly #dialog = element('dialog', {
    className: 'search-panel',
    ariaLabel: searchStrings.label,
  });
  readonly #field = createField();
  readonly #status = element('p', { role: 'status' });
  readonly #clear = element('button', { type: 'button', hidden: true }, searchStrings.clear);
  readonly #list = element('div', {
    id: LIST,
    role: 'listbox',
    ariaLabel: searchStrings.results,
  });
  readonly #listbox = new Listbox(this.#field, this.#list);
  readonly #asker = createAsker((q, heard) => {
    this.#show(q, heard);
  });
  #composing = false;

  connectedCallback(): void {
    const close = element(
      'button',
      { type: 'button', className: 'search-close' },
      searchStrings.close,
    );
    const form = element('form', { action: SEARCH_PAGE, role: 'search' }, this.#field, close);
    const line = element('div', { className: 'search-line' }, this.#status, this.#clear);
    const keys = element('p', { className: 'search-keys', ariaHidden: 'true' }, searchStrings.keys);
    this.#dialog.append(form, line, this.#list, keys);
    this.append(this.#dialog);
    this.#listen(form, close);
  }

  /** Opens it, with what was typed before selected. */
  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.select();
    this.#update();
  }

  #listen(form: HTMLFormElement, close: HTMLButtonElement): void {
    const field = this.#field;
    field.addEventListener('compositionstart', () => {
      this.#composing = true;
      this.#asker.cancel();
    });
    field.addEventListener('compositionend', () => {
      // Safari tells of the key that ends a composition after its end.
      setTimeout(() => {
        this.#composing = false;
        this.#update();
      });
    });
    field.addEventListener('input', () => {
      this.#update();
    });
    field.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    form.addEventListener('submit', () => {
      rememberSearch(field.value);
    });
    close.addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#clear.addEventListener('click', () => {
      forgetSearches();
      field.focus();
      this.#update();
    });
    this.#list.addEventListener('click', () => {
      rememberSearch(field.value);
    });
    // A click beside the panel falls on the dialog itself.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('close', () => {
      this.#asker.cancel();
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#composing || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#listbox.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#listbox.selected) {
      event.preventDefault();
      this.#listbox.selected.click();
    } else if (event.key === 'Escape') {
      // Chromium would clear the field first, and close with the second press.
      event.preventDefault();
      this.#dialog.close();
    }
  }

  /** Asks for what stands in the field; shows earlier searches where nothing does. */
  #update(): void {
    if (this.#composing) return;
    const q = this.#field.value.trim();
    if (hasHalfDate(q)) {
      this.#asker.cancel();
      this.#offer(searchStrings.halfDate);
      return;
    }
    if (q) {
      this.#asker.ask(q);
      return;
    }
    this.#asker.cancel();
    const recent = recentSearches();
    this.#offer(
      recent.length > 0 ? searchStrings.recent : '',
      recent.map((query) => queryOption(query)),
    );
    this.#clear.hidden = recent.length === 0;
  }

  #show(q: string, heard: Heard): void {
    if (heard === null) this.#offer(searchStrings.failed);
    // An unfinished query is no failure: the hint says what it lacks, as on the search page.
    else if ('error' in heard) this.#offer(heard.error.hint);
    else if (heard.total === 0) this.#offer(searchStrings.nothing, replyOptions(q, heard));
    else this.#offer(searchStrings.found(heard.total), replyOptions(q, heard));
  }

  /** Says what was found, and shows it. */
  #offer(text: string, options: readonly HTMLElement[] = []): void {
    this.#clear.hidden = true;
    this.#status.textContent = text;
    this.#listbox.show(options);
  }
}

function createField(): HTMLInputElement {
  const field = element('input', {
    type: 'search',
    name: 'q',
    maxLength: 200,
    required: true,
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    placeholder: searchStrings.placeholder,
    role: 'combobox',
    ariaLabel: searchStrings.label,
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
  });
  field.setAttribute('aria-controls', LIST);
  return field;
}

customElements.define('search-panel', SearchPanel);

/** Opens the panel, which the page gets with the first call. */
export function openPanel(): void {
  const found = document.querySelector('search-panel');
  const panel = found instanceof SearchPanel ? found : new SearchPanel();
  if (!panel.isConnected) document.body.append(panel);
  panel.open();
}
