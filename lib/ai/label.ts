import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import type { AiLevel } from './levels';

/** An article's statement of AI's part in it. */
type Labelled = {
  /** Level of AI's part, and a note on its use; null where nobody has said. */
  ai: { level: AiLevel; note: string | null } | null;
};

/**
 * The label of an article, which is the same wherever the article is shown: docs/trust.md says why each word is in it.
 * @returns null where nobody has said how far AI took part
 */
export function aiLabel({ ai }: Labelled, locale: Locale): string | null {
  return ai && getStrings(locale).aiLevels[ai.level];
}

/** The label, and what AI was used for where that is said; null where there is none. */
export function aiStatement(article: Labelled, locale: Locale): string | null {
  const label = aiLabel(article, locale);
  return label && [label, article.ai?.note].filter(Boolean).join('：');
}
