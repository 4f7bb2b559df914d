import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { isBlank, onlyChild } from '../only-child';
import { SKIP, walkElements } from '../walk';

/**
 * A picture alone in its paragraph becomes a figure, several a gallery of figures; a title is the
 * caption, and what it says of the source, as the press writes it, the credit:
 * `![图上有什么](图.jpg "说明（图：某某）")`.
 */
export function rehypeFigures() {
  return (tree: Root) => {
    walkElements(tree, (element) => {
      if (element.tagName !== 'p') return undefined;
      const pictures = picturesOf(element);
      if (pictures.length > 1) toGallery(element, pictures);
      else if (pictures[0]) toFigure(element, pictures[0]);
      return SKIP;
    });
  };
}

/** A picture, and the link around it if there is one. */
type Picture = { image: Element; shown: Element };

/** The pictures of a paragraph that holds nothing else; line breaks between them do not count. */
function picturesOf({ children }: Element): Picture[] {
  const pictures: Picture[] = [];
  for (const child of children) {
    if (isBlank(child) || (child.type === 'element' && child.tagName === 'br')) continue;
    const image = child.type === 'element' ? imageIn(child) : null;
    if (!image) return [];
    pictures.push({ image, shown: child as Element });
  }
  return pictures;
}

function imageIn(element: Element): Element | null {
  if (element.tagName === 'img') return element;
  const inside = element.tagName === 'a' ? onlyChild(element) : null;
  return inside?.tagName === 'img' ? inside : null;
}

function toGallery(paragraph: Element, pictures: readonly Picture[]): void {
  paragraph.tagName = 'div';
  paragraph.properties = {
    ...paragraph.properties,
    className: ['gallery', ...classesOf(paragraph)],
  };
  paragraph.children = pictures.map(figure);
}

/** Makes a paragraph a figure. What an attribute list says of the paragraph or of the picture is said of the figure. */
function toFigure(paragraph: Element, picture: Picture): void {
  const { tagName, properties, children } = figure(picture);
  const classes = [...classesOf(paragraph), ...classesOf({ properties })];
  paragraph.tagName = tagName;
  paragraph.properties = {
    ...properties,
    ...paragraph.properties,
    ...(classes.length > 0 && { className: classes }),
  };
  paragraph.children = children;
}

function figure({ image, shown }: Picture): Element {
  const { title, className, id, ...properties } = image.properties;
  image.properties = properties;
  const children: ElementContent[] = [shown];
  if (typeof title === 'string') children.push(h('figcaption', caption(title)));
  const named = { ...(id ? { id } : {}), ...(className ? { className } : {}) };
  return { ...h('figure', children), properties: named };
}

function classesOf({ properties: { className } }: Pick<Element, 'properties'>) {
  return Array.isArray(className) ? className : [];
}

/** （图：某某）, （摄影：某某）, （某某摄）, （来源：某某） and the like at the end of a caption. */
const CREDIT =
  /[（(]((?:图|图片|图源|来源|供图|制图|绘图|摄影|摄|图片来源|资料图片)[：:／/][^（）()]+|[^（）()]+(?:摄|供图|制图|绘))[）)]$/u;

function caption(title: string): ElementContent[] {
  const words = title.trim();
  const [found = '', credit = ''] = CREDIT.exec(words) ?? [];
  const text = words.slice(0, words.length - found.length).trim();
  const parts: ElementContent[] = text ? [{ type: 'text', value: text }] : [];
  if (!credit) return parts;
  const small = h('small', credit);
  return text ? [...parts, { type: 'text', value: '　' }, small] : [small];
}
