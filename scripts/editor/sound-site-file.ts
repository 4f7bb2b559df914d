import { positionAt } from '@/lib/content/source/position';
import { loadSiteFile } from '@/lib/content/source/site-file/read-site-file';
import { site } from '@/lib/site';
import { Refusal } from './command';

/** Lists the faults of the publication's own file, a line each, with its place; none where it is sound or not there. */
export function siteFileMistakes(): string[] {
  const { file, text, problems } = loadSiteFile(site.contentDir, site.url);
  return problems.map(({ offset, problem }) => {
    const { line, column } = positionAt(text, offset);
    return `${file}:${String(line)}:${String(column)} site-file ${problem.zh}`;
  });
}

/**
 * Has the publication's own file be sound, before a day or a time is written: what is wrong in it stands with its
 * default, and so may the zone.
 * @throws {Refusal} where something is wrong in it
 */
export function requireSoundSiteFile(): void {
  const mistakes = siteFileMistakes();
  if (mistakes.length === 0) return;
  const { file } = loadSiteFile(site.contentDir, site.url);
  throw new Refusal({
    zh: `${file} 有错误，时区也许不对，什么也没有改：\n${mistakes.map((each) => `  ${each}`).join('\n')}\n改好以后再运行一次。`,
    en: `${file} has mistakes, so that the time zone may be wrong, and nothing was changed: mend the above, then run this again.`,
  });
}
