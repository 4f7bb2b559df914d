import type { Finding } from '../finding';

/**
 * Remembers which warnings were told. While somebody writes, each save is checked: errors are told until
 * they are mended, a warning when it comes.
 * @param resumed whether the first warnings have been told by the program before this one
 * @returns the findings of a check that are to be told
 */
export function createNews(resumed: boolean): (findings: readonly Finding[]) => Finding[] {
  let told: ReadonlySet<string> | null = resumed ? null : new Set();
  return (findings) => {
    const names = new Set(findings.map(nameOf));
    const before = told ?? names;
    told = names;
    return findings.filter((finding) => finding.level === 'error' || !before.has(nameOf(finding)));
  };
}

/** Names a finding without its line, which changes with all that is written above it. */
function nameOf({ file, rule, problem }: Finding): string {
  return `${file} ${rule} ${problem.en}`;
}
