import '@/components/editorial/copy-content.css';
import { COPY_SOURCE } from '@/components/editorial/copy-content.shared';
import { FILLED_BY_SCRIPT } from '@/components/ui/html';
import { absoluteUrl } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type FeedAddressProps = {
  /** Name of the feed: its subject, or its format. */
  name: string;
  /** Use of the feed, in a line; none if absent. */
  about?: string;
  path: string;
  /** Language of the page. */
  locale: Locale;
};

/** The address of a feed, to be copied into an app: a link too, which can be pressed and held, or selected. */
export function FeedAddress({ name, about, path, locale }: FeedAddressProps) {
  const strings = getStrings(locale);
  const url = absoluteUrl(path);
  return (
    <div className="copy-field feed-address">
      <h3>{name}</h3>
      <copy-content data-label={strings.copyAddress} data-name={name} {...FILLED_BY_SCRIPT} />
      {about && <p>{about}</p>}
      <a href={path} translate="no" className={COPY_SOURCE}>
        {decodeURI(url)}
      </a>
    </div>
  );
}
