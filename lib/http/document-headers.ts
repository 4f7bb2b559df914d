import { rootFileType } from '@/lib/addresses/root-files';
import { type DocumentRoute, FEEDS, ROUTES } from '@/lib/addresses/route-table';
import { FILE_POLICY } from './content-security-policy.mjs';

/** The media type of a document for machines. */
export function mediaTypeOf(route: DocumentRoute): string {
  switch (route.kind) {
    case 'feed':
      return FEEDS[route.format].mediaType;
    case 'rootFile':
      return rootFileType(route.file);
    case 'wellKnownFile':
      return rootFileType(route.wellKnown);
    default:
      return ROUTES[route.kind].mediaType;
  }
}

/** The headers of a document beside those of all answers: what is in the publication's own files is not of our making. */
export function policyOf({ kind }: DocumentRoute): Record<string, string> {
  const isOwn = kind === 'rootFile' || kind === 'wellKnownFile';
  return isOwn ? { 'content-security-policy': FILE_POLICY } : {};
}
