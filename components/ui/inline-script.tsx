type InlineScriptProps = {
  /** Our own code or rules, never data. */
  code: string;
  /** What is no JavaScript says so. */
  type?: 'speculationrules';
};

/** A script that a browser reads before the page is painted. */
export function InlineScript({ code, type }: InlineScriptProps) {
  return <script type={type} dangerouslySetInnerHTML={{ __html: code }} />;
}
