'use client';

import { NOTICE_STYLE, serverErrorAt } from '@/components/site/server-error.shared';

/** Seen where Next's client runtime is present; elsewhere components/site/server-error.browser.ts says the same. */
export default function GlobalError() {
  const path = typeof location === 'undefined' ? '' : location.pathname;
  const { lang, title, hint, retry, home } = serverErrorAt(path);
  return (
    <html lang={lang}>
      <head>
        <link rel="stylesheet" href={NOTICE_STYLE} />
      </head>
      <body>
        <title>{title}</title>
        <main>
          <h1>{title}</h1>
          <p>{hint}</p>
          <p>
            <a href="">{retry}</a> <a href={home.href}>{home.text}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
