import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import type { Upload } from '@/lib/wechat/rule';

type UploadListProps = {
  /** Pictures of our own site. */
  uploads: readonly Upload[];
  /** Language of the page. */
  locale: Locale;
};

/** The pictures that have to be uploaded by hand; nothing where there are none. */
export function UploadList({ uploads, locale }: UploadListProps) {
  if (uploads.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <section className="space-y-2 rounded bg-tint p-4 text-sm">
      <h2 className="font-semibold">{strings.wechatUploads(uploads.length)}</h2>
      <p className="text-ink-soft">{strings.wechatUploadsHint}</p>
      <ol className="list-decimal ps-6">
        {uploads.map(({ url, alt }, index) => (
          <li key={index}>
            <a href={url} className="inline-block py-1 underline hover:text-accent">
              {alt}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
