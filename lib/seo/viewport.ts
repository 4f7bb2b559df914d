import type { Viewport } from 'next';
import { paper } from '@/lib/paper';

/** What all pages tell a browser of their window: its bars have the colour of the page. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};
