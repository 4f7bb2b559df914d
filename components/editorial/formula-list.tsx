import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type FormulaListProps = {
  /** In LaTeX. */
  formulas: readonly string[];
  /** Language of the page. */
  locale: Locale;
};

/** The formulas that stand in the text as LaTeX; nothing where there are none. */
export function FormulaList({ formulas, locale }: FormulaListProps) {
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
