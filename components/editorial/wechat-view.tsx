import { PageHeader } from '@/components/site/page-header';
import { Html } from '@/components/ui/html';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import type { WechatEdition } from '@/lib/wechat/edition';
import { COPY_SOURCE } from './copy-content.shared';
import { CopyField } from './copy-field';
import { CopyLine } from './copy-line';
import { FormulaList } from './formula-list';
import { UploadList } from './upload-list';

type WechatViewProps = {
  /** The edition. */
  edition: WechatEdition;
  /** Language of the page. */
  locale: Locale;
};

/** An article for a WeChat Official Account: each field with a copy button, what is left to do, the text. */
export function WechatView({ edition, locale }: WechatViewProps) {
  const strings = getStrings(locale);
  const { title, digest, author, url, uploads, formulas, html } = edition;
  return (
    <div className="measure space-y-6 pb-16">
      <PageHeader title={strings.wechat} description={strings.wechatHint} />
      <div className="space-y-2">
        <CopyLine name={strings.wechatTitle} text={title} locale={locale} />
        <CopyLine name={strings.wechatDigest} text={digest} locale={locale} />
        <CopyLine name={strings.wechatAuthor} text={author} locale={locale} />
        <CopyLine name={strings.wechatUrl} text={url} locale={locale} />
      </div>
      <UploadList uploads={uploads} locale={locale} />
      <FormulaList formulas={formulas} locale={locale} />
      <CopyField name={strings.wechatBody} format="html" locale={locale}>
        <Html className={`${COPY_SOURCE} preview-light rounded p-5`} html={html} />
      </CopyField>
    </div>
  );
}
