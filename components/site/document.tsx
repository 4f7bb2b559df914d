import type { ReactNode } from 'react';
import { InlineScript } from '@/components/ui/inline-script';
import type { Mistake } from '@/lib/content/model';
import { speculationRules } from '@/lib/http/speculation-rules.mjs';
import { getStrings } from '@/lib/i18n/strings';
import { settingsScript } from '@/lib/reading-settings.shared.mjs';
import type { Locale } from '@/lib/site';
import { Mistakes } from './mistakes';
import { MomentBar } from './moment-bar';

type DocumentProps = {
  /** Faults of the content, in a preview. */
  mistakes?: readonly Mistake[];
  /** Language of the page. */
  locale: Locale;
  /** The page in its frame. */
  children: ReactNode;
};

/** The HTML document around every page. The script of the reader's settings changes `<html>` before React sees it. */
export function Document({ mistakes = [], locale, children }: DocumentProps) {
  const strings = getStrings(locale);
  return (
    <html lang={strings.htmlLang} suppressHydrationWarning>
      <head>
        {/* Nothing is painted before all of it is there: what is centred, or stands at the window’s foot, moves as more arrives (https://html.spec.whatwg.org/#link-type-expect). */}
        <link rel="expect" href="#page-end" blocking="render" />
        <InlineScript code={settingsScript} />
        <InlineScript type="speculationrules" code={speculationRules} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="skip-link">
          {strings.skipToContent}
        </a>
        {children}
        <Mistakes mistakes={mistakes} locale={locale} />
        <MomentBar locale={locale} />
        <div id="page-end" />
      </body>
    </html>
  );
}
