import { NOTICE_STYLE, serverErrorAt } from './server-error.shared';

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { textContent: text }, properties);
}

/** Fills the empty page of a failure: says what has happened, and offers the page again. */
export function fillErrorPage(): void {
  // Next's empty page has no language.
  const { lang, title, hint, retry, home } = serverErrorAt(location.pathname);
  const main = document.createElement('main');
  const links = document.createElement('p');
  links.append(
    element('a', retry, { href: location.href }),
    ' ',
    element('a', home.text, { href: home.href }),
  );
  main.append(element('h1', title), element('p', hint), links);
  document.documentElement.lang = lang;
  document.head.append(element('link', '', { rel: 'stylesheet', href: NOTICE_STYLE }));
  document.title = title;
  document.body.append(main);
}
