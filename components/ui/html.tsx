type HtmlProps = {
  /** HTML that the Markdown pipeline has sanitised. */
  html: string;
  /** Class of the element around it. */
  className?: string;
};

/** The one place where HTML enters a page as it is. Custom elements in it may fill themselves before React sees it. */
export function Html({ html, className }: HtmlProps) {
  return (
    <div
      className={className}
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  );
}
