/** Place of a file's front matter; offsets are in the file. */
export type FrontMatterBlock = {
  /** Range of the YAML; null when there is none. */
  yaml: { start: number; end: number } | null;
  /** Whether there is a first line `---`, be there a second or not. */
  opened: boolean;
  /** Beginning of the body; the end of the file, when front matter is opened and not closed. */
  bodyStart: number;
};

/** Front matter at the very start of a file: its body may have rules of `---`. */
const BLOCK =
  /(?<![\s\S])\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:^(?:---|\.{3})[ \t]*(?:\r?\n|$))/dmu;

/** Finds the YAML between the two `---` lines at the top of a file; the second may be `...`, as in Jekyll. */
export function findFrontMatter(text: string): FrontMatterBlock {
  const found = BLOCK.exec(text);
  const range = found?.indices?.groups?.yaml;
  if (found && range) {
    const [start, end] = range;
    return { yaml: { start, end }, opened: true, bodyStart: found[0].length };
  }
  const opened = /^\uFEFF?---[ \t]*(?:\r?\n|$)/u.test(text);
  return { yaml: null, opened, bodyStart: opened ? text.length : 0 };
}
