type InlineScriptProps = {
  /** Our own code, never data. */
  code: string;
};

/** A script that runs before the page is painted. */
export function InlineScript({ code }: InlineScriptProps) {
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}
