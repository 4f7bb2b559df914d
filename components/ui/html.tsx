import { FIGURE_STYLES } from '@/lib/markdown/figure-styles';
import { MATH_STYLES } from '@/lib/markdown/math-styles';

type HtmlProps = {
  /** HTML that the Markdown pipeline has sanitised. */
  html: string;
  /** Whether a formula is in it. */
  hasMath?: boolean;
  /** Whether a chart is in it, key figures, or a picture by itself. */
  hasFigures?: boolean;
  /** Class of the element around it. */
  className?: string;
};

/** Attributes of an element that is empty till its script fills it, which may be before React sees it. */
export const FILLED_BY_SCRIPT = {
  dangerouslySetInnerHTML: { __html: '' },
  suppressHydrationWarning: true,
};

/**
 * The one place where HTML enters a page as it is, with the style sheets of formulas and of charts where
 * there are any. Custom elements in it may fill themselves before React sees it.
 */
export function Html({ html, hasMath = false, hasFigures = false, className }: HtmlProps) {
  return (
    <>
      {hasMath && <link rel="stylesheet" href={MATH_STYLES} precedence="math" />}
      {hasFigures && <link rel="stylesheet" href={FIGURE_STYLES} precedence="figures" />}
      <div
        className={className}
        dangerouslySetInnerHTML={{ __html: html }}
        suppressHydrationWarning
      />
    </>
  );
}
