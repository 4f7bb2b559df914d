import { PageHeader } from '@/components/site/page-header';
import { Html } from '@/components/ui/html';
import type { Newsletter } from '@/lib/email/newsletter';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { CopyField } from './copy-field';
import { CopyLine } from './copy-line';
import { CopySource } from './copy-source';

type EmailViewProps = {
  /** The newsletter. */
  made: Newsletter;
  /** Language of the page. */
  locale: Locale;
};

/** A day's edition for a newsletter service: its parts with copy buttons, and how it looks. */
export function EmailView({ made, locale }: EmailViewProps) {
  const strings = getStrings(locale);
  const { subject, html, text, preview, bytes } = made;
  return (
    <div className="measure space-y-6 pb-16">
      <PageHeader title={strings.email} description={strings.emailHint} />
      <CopyLine name={strings.emailSubject} text={subject} locale={locale} />
      <CopyField name="HTML" note={strings.kilobytes(bytes)} locale={locale}>
        <CopySource name="HTML" text={html} />
      </CopyField>
      <CopyField name={strings.emailText} locale={locale}>
        <CopySource name={strings.emailText} text={text} />
      </CopyField>
      <section>
        <h2 className="py-2 text-sm font-semibold">{strings.emailPreview}</h2>
        <Html className="preview-light" html={preview} />
      </section>
    </div>
  );
}
