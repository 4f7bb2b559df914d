import { getStrings } from '@/lib/i18n/strings';
import type { WechatAccount as Account } from '@/lib/publication';
import type { Locale } from '@/lib/site';

type WechatAccountProps = {
  /** The official account. */
  account: Account;
  /** Language of the page. */
  locale: Locale;
};

/** Side of the picture, in CSS pixels: a phone reads a code of this size from another screen. */
const SIDE = 168;

/** The official account by its QR code, or by its name. */
export function WechatAccount({ account: { name, picture }, locale }: WechatAccountProps) {
  const strings = getStrings(locale);
  return (
    <>
      {name !== null && <p>{strings.wechatAccount(name)}</p>}
      {picture !== null && (
        // eslint-disable-next-line @next/next/no-img-element -- a file of the site's own, shown at its size; next/image is a client component
        <img
          src={picture}
          width={SIDE}
          height={SIDE}
          alt={strings.wechatPicture}
          loading="lazy"
          className="wechat-picture"
        />
      )}
    </>
  );
}
