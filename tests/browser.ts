/**
 * Features of browsers that happy-dom lacks, for the tests of custom elements: properties that are an attribute under
 * another name, and what can be edited.
 */

const reflected = {
  role: 'role',
  enterKeyHint: 'enterkeyhint',
  ariaAutoComplete: 'aria-autocomplete',
  ariaCurrent: 'aria-current',
  ariaExpanded: 'aria-expanded',
  ariaHidden: 'aria-hidden',
  ariaLabel: 'aria-label',
  ariaSelected: 'aria-selected',
};

for (const [property, attribute] of Object.entries(reflected)) {
  Object.defineProperty(HTMLElement.prototype, property, {
    configurable: true,
    get(this: HTMLElement) {
      return this.getAttribute(attribute);
    },
    set(this: HTMLElement, value: string | null) {
      if (value === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}

Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
  configurable: true,
  get(this: HTMLElement) {
    return this.closest('[contenteditable]') !== null;
  },
});

/**
 * Shows a body. Parsed apart, as a browser does: happy-dom would connect an element of `innerHTML` before
 * it has its content.
 */
export function show(html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(template.content);
}

/** The element that a selector finds, which must be there. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
}

/** Storage that a privacy setting has closed: asking for it throws. */
export function closeStorage(): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  return () => {
    if (own) Object.defineProperty(globalThis, 'localStorage', own);
  };
}
