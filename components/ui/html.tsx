import { MATH_STYLES } from '@/lib/markdown/math-styles';

type HtmlProps = {
  /** HTML that the Markdown pipeline has sanitised. */
  html: string;
  /** Whether a formula is in it. */
  hasMath?: boolean;
  /** Class of the element around it. */
  className?: string;
};

/**
 * The one place where HTML enters a page as it is, with the style sheet of formulas where there are
 * any. Custom elements in it may fill themselves before React sees it.
 */
export function Html({ html, hasMath = false, className }: HtmlProps) {
  return (
    <>
      {hasMath && <link rel="stylesheet" href={MATH_STYLES} precedence="math" />}
      <div
        className={className}
        dangerouslySetInnerHTML={{ __html: html }}
        suppressHydrationWarning
      />
    </>
  );
}
