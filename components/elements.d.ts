import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** article/article-contents.element.ts */
      'article-contents': CustomElement;
      /** editorial/copy-content.element.ts */
      'copy-content': CustomElement;
      /** keys-help/keys-help.element.ts */
      'keys-help': CustomElement;
      /** article/read-aloud.element.ts */
      'read-aloud': CustomElement;
      /** reading-place/reading-place.element.ts */
      'reading-place': CustomElement;
      /** reading-settings/reading-settings.element.ts */
      'reading-settings': CustomElement;
      /** search/search-button.element.ts */
      'search-button': CustomElement;
      /** article/share-article.element.ts */
      'share-article': CustomElement;
    }
  }
}
