import { site } from '@/lib/site';
import { isInOtherScript } from '../library/script-of';
import type { DocumentFile } from './document-file';

/** Whether a post is written in the other script. */
export function isForeign({ frontMatter: { raw } }: Pick<DocumentFile, 'frontMatter'>): boolean {
  return typeof raw?.lang === 'string' && isInOtherScript(raw.lang, site.defaultLocale);
}
