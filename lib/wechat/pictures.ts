import { withChartPicture } from '@/lib/html/chart-picture';
import { elementsOf, styled } from '@/lib/html/nodes';
import type { Conversion } from './conversion';
import { styles } from './styles';

/** Next's image optimiser, which names the picture that it makes smaller in `url`. */
const OPTIMISER = '/_next/image';

/** A picture with its absolute address; one of our own is noted, as WeChat wants it uploaded. */
export const convertPicture: Conversion = ({ properties: { src, alt } }, { base, uploads }) => {
  const url = pictureAddress(String(src), base);
  const text = String(alt ?? '');
  if (new URL(url).origin === new URL(base).origin) uploads.push({ url, alt: text });
  return [styled('img', styles.image, [], { src: url, alt: text })];
};

/** A chart as its picture, which has title, unit and source in it; on a phone no table is opened. */
export const convertChart: Conversion = (figure, { inside }) => {
  const pictures = elementsOf(withChartPicture(figure).children);
  return [
    styled('section', styles.figure, inside(pictures.filter(({ tagName }) => tagName === 'img'))),
  ];
};

/**
 * The absolute address of a picture as it is.
 * @param src as in the page, perhaps the optimiser's
 * @param base the page's address
 */
export function pictureAddress(src: string, base: string): string {
  const url = new URL(src, base);
  const original = url.pathname === OPTIMISER ? url.searchParams.get('url') : null;
  return original === null ? url.href : new URL(original, base).href;
}
