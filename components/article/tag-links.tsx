import { slugOfName } from '@/lib/chinese/slug';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type TagLinksProps = {
  /** As written. */
  tags: readonly string[];
  /** Language of the page. */
  locale: Locale;
};

/** The tags of an article, each a link but those that give no address. */
export function TagLinks({ tags, locale }: TagLinksProps) {
  if (tags.length === 0) return null;
  return (
    <nav aria-label={getStrings(locale).tags} className="tag-links">
      <ul>
        {tags.map((name) => {
          const slug = slugOfName(name);
          return <li key={name}>{slug ? <a href={paths.tag({ slug })}>{name}</a> : name}</li>;
        })}
      </ul>
    </nav>
  );
}
