import type { Viewport } from 'next';
import { darkPalette, lightPalette } from '@/lib/palette';

/** Viewport of all pages: the browser's bars have the colour of the page. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: lightPalette.paper },
    { media: '(prefers-color-scheme: dark)', color: darkPalette.paper },
  ],
};
