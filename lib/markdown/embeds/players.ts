/** The player of a video site. */
export type Player = {
  /** Name of the site, as readers know it; a Latin one with a space after it. */
  site: string;
  /** Address of the player, which starts at once: a reader has asked for it. */
  address: string;
};

/** Files that browsers play (https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Containers). */
const extensions = {
  video: new Set(['mp4', 'm4v', 'webm', 'ogv']),
  audio: new Set(['mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav', 'flac']),
} as const;

/** Tells what a browser can play at an address, judged by its extension; null for anything else. */
export function mediaKind(href: string): 'video' | 'audio' | null {
  const extension = /\.(\w+)(?:[?#].*)?$/u.exec(href)?.[1]?.toLowerCase() ?? '';
  if (extensions.video.has(extension)) return 'video';
  return extensions.audio.has(extension) ? 'audio' : null;
}

/** The player for the address of a page of a video site; null when it shows no single video. */
export function findPlayer(href: string): Player | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!/^https?:$/u.test(url.protocol)) return null;
  return youtube(url) ?? bilibili(url);
}

/** https://developers.google.com/youtube/player_parameters; this host sets no cookie before the video is played. */
function youtube({ hostname, pathname, searchParams }: URL): Player | null {
  const host = hostname.replace(/^(?:www|m)\./u, '');
  const [, first = '', second = ''] = pathname.split('/');
  const isPath = host === 'youtube.com' && /^(?:shorts|embed|live)$/u.test(first);
  const isWatch = host === 'youtube.com' && first === 'watch';
  const id =
    host === 'youtu.be' ? first : isPath ? second : isWatch ? (searchParams.get('v') ?? '') : '';
  if (!/^[\w-]{11}$/u.test(id)) return null;
  const start = /^\d+/u.exec(searchParams.get('t') ?? searchParams.get('start') ?? '')?.[0];
  const address = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`;
  return { site: 'YouTube ', address: start ? `${address}&start=${start}` : address };
}

/** https://player.bilibili.com. Short addresses (b23.tv) do not tell the video, and stay links. */
function bilibili({ hostname, pathname, searchParams }: URL): Player | null {
  if (!/^(?:(?:www|m)\.)?bilibili\.com$/u.test(hostname)) return null;
  const [, kind = '', number = ''] = /^\/video\/(BV|av)(\w+)/iu.exec(pathname) ?? [];
  if (!number || (kind.toLowerCase() === 'av' && !/^\d+$/u.test(number))) return null;
  const video = kind.toLowerCase() === 'bv' ? `bvid=BV${number}` : `aid=${number}`;
  const part = /^\d+$/u.exec(searchParams.get('p') ?? '')?.[0] ?? '1';
  return {
    site: '哔哩哔哩',
    address: `https://player.bilibili.com/player.html?${video}&p=${part}&autoplay=1`,
  };
}
