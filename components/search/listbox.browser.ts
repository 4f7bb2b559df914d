/**
 * The list of a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in
 * the field, which says which option is meant.
 */
export class Listbox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;

  /** The field has `role=combobox` and `aria-controls` the list, which has `role=listbox`. */
  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    this.show([]);
  }

  /** Shows other options; none is meant yet. */
  show(options: readonly HTMLElement[]): void {
    options.forEach((option, index) => {
      option.id = `${this.#list.id}-${String(index)}`;
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#list.scrollTop = 0;
    this.#field.ariaExpanded = String(options.length > 0);
    this.#field.removeAttribute('aria-activedescendant');
  }

  /** The option that is meant, or null. */
  get selected(): HTMLElement | null {
    return this.#list.querySelector<HTMLElement>('[aria-selected=true]');
  }

  /** Means the next option or the one before; past the ends none, then the other end. */
  move(step: 1 | -1): void {
    const options = [...this.#list.children].filter((child) => child instanceof HTMLElement);
    const places = options.length + 1;
    const from = options.findIndex((option) => option === this.selected);
    // -1 is the field itself.
    const to = ((from + 1 + step + places) % places) - 1;
    options.forEach((option, index) => {
      option.ariaSelected = String(index === to);
    });
    const chosen = options[to];
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }
}
