import { FILES } from '@/lib/urls';
import type { CompiledContent } from './compiled-files';

/** In a tag: a text may hold quotation marks as they are, but no `<`. */
const LINK = new RegExp(`(<a(?:[^">]|"[^"]*")*? href=")(${FILES}[^"#?]+)`, 'gu');

/**
 * Puts the addresses of articles where a body names their files (lib/markdown/liquid/resolve.ts). What is
 * not public yet keeps the name, which leads on from its second.
 * @param html a body
 */
export function linkFiles(html: string, content: CompiledContent): string {
  if (!html.includes(FILES)) return html;
  return html.replace(LINK, (_, before: string, file: string) => before + placeOf(file, content));
}

/** The address of the article of a file that is named; whatever else it is stays as it is. */
export function placeOf(address: string, { redirectFrom }: CompiledContent): string {
  if (!address.startsWith(FILES)) return address;
  const [file = '', ...rest] = address.split(/(?=[#?])/u);
  return [redirectFrom?.(file) ?? file, ...rest].join('');
}
