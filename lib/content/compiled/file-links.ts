import { FILES } from '@/lib/urls';
import type { CompiledContent } from './compiled-files';

/**
 * The address of the article of a file that is named (lib/markdown/liquid/resolve.ts). What is not public yet
 * keeps the name, which leads on from its second; whatever else it is stays as it is.
 */
export function placeOf(address: string, { redirectFrom }: CompiledContent): string {
  if (!address.startsWith(FILES)) return address;
  const [file = '', ...rest] = address.split(/(?=[#?])/u);
  return [redirectFrom?.(file) ?? file, ...rest].join('');
}
