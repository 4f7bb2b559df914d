import type { Scheduled } from '@/lib/time/clock';

/** Prefix of the addresses of documents' images and recordings. */
export const IMAGES = '/assets/content';

/** Images that are public with the site itself: those of pages and authors. */
export const ALWAYS = 'always';

/** Images that no reader may see: those of drafts. */
const NEVER = 'draft';

/** The one form an address has: no dots, no escapes, so that no alias of it is taken for it. */
const ADDRESS =
  /^\/assets\/content\/(?<folder>always|draft|\d{8}T\d{6}Z(?:-\d{8}T\d{6}Z)?)\/[a-z0-9-]+\.(?:avif|gif|jpg|png|svg|webp|mp3|m4a|ogg|opus)$/u;

/**
 * The folder of a post's images. It says from when they are public, and until when where the post is withdrawn, so
 * that the address alone tells whether it may be asked for: an image is as secret as its post.
 */
export function imageFolder({ publishedAt, draft, withdrawn }: Scheduled): string {
  if (draft) return NEVER;
  const from = basicFormat(publishedAt);
  return withdrawn ? `${from}-${basicFormat(withdrawn.date)}` : from;
}

/**
 * Whether an image may be fetched by anyone.
 * @param path path of its address
 * @param at the instant it is asked for
 * @returns null when none of our images can have this address
 */
export function isPublicImage(path: string, at: Date): boolean | null {
  const folder = ADDRESS.exec(path)?.groups?.folder;
  if (folder === undefined) return null;
  if (folder === ALWAYS || folder === NEVER) return folder === ALWAYS;
  const present = basicFormat(at.toISOString());
  const [from = '', until] = folder.split('-');
  return from <= present && (until === undefined || present < until);
}

/** The name of an image that says how it was made: what it is called otherwise, marked behind its hash. */
export function labelledName(name: string): string {
  return name.replace(/\.\w+$/u, (ending) => `-ai${ending}`);
}

/** Whether an address is of an image that says how it was made, which the optimiser would not keep. */
export function isLabelledImage(path: string): boolean {
  return /[-/][0-9a-f]{16}-ai(?:-\d+)?\.\w+$/u.test(path);
}

/** Whether an image of ours can have an address. */
export function isImageAddress(path: string): boolean {
  return ADDRESS.test(path);
}

/** ISO 8601 in UTC, basic format, to the second: its order as text is that of the instants. */
function basicFormat(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}

/** Gives the places of images and recordings in their folder, by their addresses. */
export function placesOf(addresses: ReadonlySet<string>): Set<string> {
  return new Set([...addresses].map((address) => address.slice(IMAGES.length + 1)));
}
