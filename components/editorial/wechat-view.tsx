import { PageHeader } from '@/components/site/page-header';
import { Html } from '@/components/ui/html';
import type { ArticlePictures } from '@/lib/cards/article-pictures';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import type { Upload } from '@/lib/wechat/conversion';
import type { WechatArticle } from '@/lib/wechat/wechat-article';
import { COPY_SOURCE } from './copy-content.shared';
import { CopyField } from './copy-field';
import { CopyLine } from './copy-line';

type WechatViewProps = {
  /** The article as WeChat takes it. */
  made: WechatArticle;
  /** Addresses of its pictures. */
  pictures: ArticlePictures;
  /** Language of the page. */
  locale: Locale;
};

/** An article for a WeChat Official Account: each field with a copy button, what is left to do, the text. */
export function WechatView({ made, pictures, locale }: WechatViewProps) {
  const strings = getStrings(locale);
  const { title, digest, author, url, uploads, formulas, html } = made;
  return (
    <div className="measure space-y-6 pb-16">
      <PageHeader title={strings.wechat} description={strings.wechatHint} />
      <div className="space-y-2">
        <CopyLine name={strings.wechatTitle} text={title} locale={locale} />
        <CopyLine name={strings.wechatDigest} text={digest} locale={locale} />
        <CopyLine name={strings.wechatAuthor} text={author} locale={locale} />
        <CopyLine name={strings.wechatUrl} text={url} locale={locale} />
      </div>
      <PictureList pictures={pictures} locale={locale} />
      <UploadList uploads={uploads} locale={locale} />
      <FormulaList formulas={formulas} locale={locale} />
      <CopyField name={strings.wechatBody} format="html" locale={locale}>
        <Html className={`${COPY_SOURCE} preview-light rounded p-5`} html={html} />
      </CopyField>
    </div>
  );
}

type PictureListProps = {
  /** Addresses of an article's pictures. */
  pictures: ArticlePictures;
  /** Language of the page. */
  locale: Locale;
};

/** The cover and the series of pictures, to be saved and sent. */
function PictureList({ pictures: { cover, series }, locale }: PictureListProps) {
  const strings = getStrings(locale);
  return (
    <section className="space-y-2 rounded bg-tint p-4 text-sm">
      <h2 className="font-semibold">{strings.wechatPictures}</h2>
      <p className="text-ink-soft">{strings.wechatPicturesHint}</p>
      <ul className="flex flex-wrap gap-x-4">
        <li>
          <a href={cover} className="inline-block py-1 underline hover:text-accent">
            {strings.wechatCover}
          </a>
        </li>
        {series.map((address, index) => (
          <li key={address}>
            <a href={address} className="inline-block py-1 underline hover:text-accent">
              {strings.pictureOfSeries(index + 1, series.length)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type FormulaListProps = {
  /** Formulas in LaTeX. */
  formulas: readonly string[];
  /** Language of the page. */
  locale: Locale;
};

/** The formulas that stand in the text as LaTeX; nothing where there are none. */
function FormulaList({ formulas, locale }: FormulaListProps) {
  if (formulas.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <section className="space-y-2 rounded bg-tint p-4 text-sm">
      <h2 className="font-semibold">{strings.wechatFormulas(formulas.length)}</h2>
      <p className="text-ink-soft">{strings.wechatFormulasHint}</p>
      <ol className="list-decimal ps-6">
        {formulas.map((formula, index) => (
          <li key={index}>
            <code className="wrap-anywhere">{formula}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}

type UploadListProps = {
  /** Pictures of our own site. */
  uploads: readonly Upload[];
  /** Language of the page. */
  locale: Locale;
};

/** The pictures that have to be uploaded by hand; nothing where there are none. */
function UploadList({ uploads, locale }: UploadListProps) {
  if (uploads.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <section className="space-y-2 rounded bg-tint p-4 text-sm">
      <h2 className="font-semibold">{strings.wechatUploads(uploads.length)}</h2>
      <p className="text-ink-soft">{strings.wechatUploadsHint}</p>
      <ol className="list-decimal ps-6">
        {uploads.map(({ url, alt }, index) => (
          // Inline, so that the number stands beside the first line of a long one.
          <li key={index} className="py-1">
            <a href={url} className="py-1 underline hover:text-accent">
              {alt}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
