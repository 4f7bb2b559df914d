import { renderSVG } from 'uqr';
import { lightPalette } from '@/lib/palette';
import { svgUrl } from './runs';

/** M restores 15 %. The quiet zone of four modules (ISO/IEC 18004, § 6.3.8) is the paper around it. */
const CODE = {
  ecc: 'M',
  border: 0,
  blackColor: lightPalette.ink,
  whiteColor: lightPalette.paper,
} as const;

/** The code that holds an address, as the URL of a drawing. */
export function codeOf(url: string): string {
  return svgUrl(renderSVG(url, CODE));
}
