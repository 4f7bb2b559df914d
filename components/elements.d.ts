import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** client/copy-content.ts */
      'copy-content': CustomElement;
      /** client/reading-settings.ts */
      'reading-settings': CustomElement;
      /** client/search-button.ts */
      'search-button': CustomElement;
    }
  }
}
