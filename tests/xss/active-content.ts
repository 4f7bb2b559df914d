import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { walkElements } from '@/lib/markdown/walk';

/** Elements that an article never holds, whatever sanitises it. */
const FORBIDDEN =
  /^(?:applet|area|base|body|button|canvas|dialog|embed|form|frame|frameset|head|html|iframe|link|map|marquee|math|meta|noscript|object|param|portal|script|select|slot|style|svg|template|textarea|title|xmp)$/u;

/** Attributes that run, submit, load or shadow something. */
const FORBIDDEN_ATTRIBUTE =
  /^(?:on.*|action|autofocus|background|code|contenteditable|data|dynsrc|formaction|is|lowsrc|manifest|name|nonce|ping|popover.*|slot|srcdoc|srcset|style|target|usemap|xlink.*)$/iu;

const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  href: ['https:', 'http:', 'mailto:', 'tel:'],
  src: ['https:', 'http:'],
  cite: ['https:', 'http:'],
  poster: ['https:', 'http:'],
};

/** Names that the page's own scripts mean. */
const SHADOWING = /^(?:[_$]|TURBOPACK|content$)/u;

/**
 * Finds what is active in HTML, as a parser understands it.
 * @returns the elements and attributes in words; none for a harmless text
 */
export function activeContent(html: string): string[] {
  const found: string[] = [];
  walkElements(fromHtml(html, { fragment: true }), (element) => {
    found.push(...activeIn(element));
    return undefined;
  });
  return found;
}

function activeIn({ tagName, properties }: Element): string[] {
  const found = FORBIDDEN.test(tagName) || tagName.includes(':') ? [`<${tagName}>`] : [];
  if (tagName === 'input' && (properties.type !== 'checkbox' || properties.disabled !== true))
    found.push('<input> that is no task box');
  for (const [name, value] of Object.entries(properties)) {
    const text = String(value);
    // `noopener` is ours, on links to other sites.
    if (FORBIDDEN_ATTRIBUTE.test(name) || (name === 'rel' && text !== 'noopener'))
      found.push(`<${tagName} ${name}="${text}">`);
    if (name === 'id' && SHADOWING.test(text)) found.push(`id="${text}"`);
    const schemes = SCHEMES[name];
    if (
      schemes &&
      URL.canParse(text, 'https://site.example/a/') &&
      !schemes.includes(new URL(text, 'https://site.example/a/').protocol)
    )
      found.push(`<${tagName} ${name}="${text}">`);
  }
  return found;
}
