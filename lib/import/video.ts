import { own } from '@/lib/own';

/** Addresses of videos by the site that a tag or shortcode is named after. */
const SITES: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  bilibili: (id) => `https://www.bilibili.com/video/${/^\d+$/u.test(id) ? `av${id}` : id}`,
};

/** Other names that tags have for them. */
const ALIASES: Readonly<Record<string, string>> = { bili: 'bilibili', bvideo: 'bilibili' };

/** The page of a video, or null for what is no video site. */
export function videoPage(site: string, id: string): string | null {
  const name = site.toLowerCase();
  if (/^https?:\/\//u.test(id)) return id;
  return own(SITES, own(ALIASES, name) ?? name)?.(id) ?? null;
}

/** The page of a video whose player a frame shows; any other address as it is. */
export function pageOfPlayer(address: string): string {
  const full = address.replace(/^\/\//u, 'https://');
  if (!URL.canParse(full)) return address;
  const { hostname, pathname, searchParams } = new URL(full);
  const id = pathname.split('/').at(-1) ?? '';
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/u.test(hostname) && pathname.startsWith('/embed/'))
    return `https://www.youtube.com/watch?v=${id}`;
  if (hostname === 'player.vimeo.com') return `https://vimeo.com/${id}`;
  if (hostname === 'player.bilibili.com') {
    const video =
      searchParams.get('bvid') ?? (searchParams.get('aid') && `av${searchParams.get('aid') ?? ''}`);
    const part = searchParams.get('p') ?? searchParams.get('page') ?? '1';
    if (video) return `https://www.bilibili.com/video/${video}${part === '1' ? '' : `?p=${part}`}`;
  }
  return full;
}
