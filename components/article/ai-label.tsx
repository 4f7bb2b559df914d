import type { AiInvolvement } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type AiLabelProps = {
  /** What the editor has declared. */
  ai: AiInvolvement;
  /** Language of the page. */
  locale: Locale;
};

/** How far AI took part, in words: what for, and where it is explained. */
export function AiLabel({ ai: { level, note }, locale }: AiLabelProps) {
  const strings = getStrings(locale);
  return (
    <p className="ai-label" data-level={level}>
      <strong>{strings.aiLevels[level]}</strong>
      <span>
        {note !== null && <span>{note}</span>}
        <a href={paths.page({ slug: 'about' })}>{strings.aiExplained}</a>
      </span>
    </p>
  );
}
