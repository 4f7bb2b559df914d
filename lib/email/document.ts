import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { styled, textNode } from '@/lib/html/nodes';
import { darkClasses, darkStyles, type Styles } from './styles';

/** Parts of an e-mail around its content. */
export type Frame = {
  /** Its subject. */
  title: string;
  /** Text that a list of mails shows beside the subject. */
  opening: string;
  /** BCP 47 tag. */
  lang: string;
  /** Its styles. */
  styles: Styles;
};

/** An e-mail as a whole HTML document, its content in one column 600 px wide. */
export function emailDocument(frame: Frame, content: ElementContent[]): string {
  const head = styled('head', null, [
    meta({ charSet: 'utf-8' }),
    meta({ name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    meta({ name: 'color-scheme', content: 'light dark' }),
    meta({ name: 'supported-color-schemes', content: 'light dark' }),
    styled('title', null, [textNode(frame.title)]),
    styled('style', null, [textNode(darkStyles)]),
  ]);
  const { styles } = frame;
  const opening = styled('div', styles.opening, [textNode(frame.opening)]);
  const body = styled('body', styles.body, [opening, column(content, styles)], {
    className: [darkClasses.page],
  });
  const html = styled('html', null, [head, body], { lang: frame.lang });
  return stringify([{ type: 'doctype' }, html]);
}

/** The content as it stands in the document, for a preview in a page. */
export function emailFragment(content: ElementContent[], styles: Styles): string {
  return stringify([column(content, styles)]);
}

/** Tables, as Outlook on Windows lays out nothing else (https://www.caniemail.com/features/css-max-width/). */
function column(content: ElementContent[], styles: Styles): Element {
  const inner = table(styles.column, styled('td', styles.cell, content));
  const properties = { align: 'center', className: [darkClasses.page] };
  return table(styles.page, styled('td', null, [inner], properties), [darkClasses.page]);
}

function table(style: string, cell: Element, className: string[] = []): Element {
  const properties = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0 };
  const rows = styled('tbody', null, [styled('tr', null, [cell])]);
  return styled(
    'table',
    style,
    [rows],
    className.length > 0 ? { ...properties, className } : properties,
  );
}

function meta(properties: Element['properties']): Element {
  return styled('meta', null, [], properties);
}

function stringify(children: Root['children']): string {
  return unified().use(rehypeStringify).stringify({ type: 'root', children });
}
