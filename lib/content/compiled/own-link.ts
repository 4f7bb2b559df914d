import { FILES } from '@/lib/addresses/urls';
import type { CompiledContent } from './compiled-files';

/**
 * The address of a link of a document as its readers need it: in their locale, and that of the article where it names a
 * file (lib/markdown/liquid/resolve.ts). What is not public yet keeps the name, which leads on from its second.
 */
export function ownLink(address: string, { redirectFrom, shownAs }: CompiledContent): string {
  const place = address.startsWith(FILES) ? articleOf(address, redirectFrom) : address;
  return shownAs ? shownAs.link(place) : place;
}

function articleOf(address: string, redirectFrom: CompiledContent['redirectFrom']): string {
  const [file = '', ...rest] = address.split(/(?=[#?])/u);
  return [redirectFrom?.(file) ?? file, ...rest].join('');
}
