import { normaliseAddress } from '@/lib/addresses/old-address';
import type { Site } from '../model';

/**
 * Of the addresses that a document may have had, the one that the old site names comes first: which day stood in
 * it depended on the machine that built the site.
 * @param known paths from the root of the old site's host, decoded
 */
export function asTheSiteSays(site: Site, known: ReadonlySet<string>): Site {
  const plain = (address: string) => tidy(encodeURI(address));
  const said = new Set([...known].map(plain));
  const isSaid = (address: string) => said.has(plain(site.settings.basePath + address));
  return {
    ...site,
    documents: site.documents.map((document) => {
      const { oldAddresses } = document;
      const first = oldAddresses.find(isSaid);
      return first === undefined || first === oldAddresses[0]
        ? document
        : { ...document, oldAddresses: [...new Set([first, ...oldAddresses])] };
    }),
  };
}

/** Whether an ending is written, servers do not mind. */
function tidy(address: string): string {
  return (normaliseAddress(address) ?? address).replace(/\.html?$/iu, '').toLowerCase();
}
