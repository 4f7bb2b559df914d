'use client';

import { serverErrorAt } from '@/components/site/server-error.shared';

/** Seen where Next's client runtime is present; elsewhere components/site/server-error.browser.ts says the same. */
export default function GlobalError() {
  const path = typeof location === 'undefined' ? '' : location.pathname;
  const { lang, title, hint, retry, home } = serverErrorAt(path);
  return (
    <html lang={lang}>
      <body
        style={{
          maxWidth: '36rem',
          margin: '20vh auto',
          padding: '0 1.25rem',
          font: '1.0625rem/1.8 system-ui',
        }}
      >
        <title>{title}</title>
        <main>
          <h1>{title}</h1>
          <p>{hint}</p>
          <p>
            <a href="">{retry}</a>
            {'　'}
            <a href={home.href}>{home.text}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
