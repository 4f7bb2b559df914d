import type { Viewport } from 'next';
import { darkPalette, lightPalette } from '@/lib/palette';

/** What all pages tell a browser of their window: its bars have the colour of the page. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: lightPalette.paper },
    { media: '(prefers-color-scheme: dark)', color: darkPalette.paper },
  ],
};
