import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** client/search-button.ts */
      'search-button': CustomElement;
      /** client/theme-switch.ts */
      'theme-switch': CustomElement;
    }
  }
}
