import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** client/article-contents.ts */
      'article-contents': CustomElement;
      /** client/copy-content.ts */
      'copy-content': CustomElement;
      /** client/keys-help.ts */
      'keys-help': CustomElement;
      /** client/reading-place/reading-place.ts */
      'reading-place': CustomElement;
      /** client/reading-settings.ts */
      'reading-settings': CustomElement;
      /** client/search-button.ts */
      'search-button': CustomElement;
      /** client/share-article.ts */
      'share-article': CustomElement;
    }
  }
}
