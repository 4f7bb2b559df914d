/** Media types of recordings that browsers and podcast apps play, by the ending of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
};

/** The media type of a recording by its path or address; null for what does not end as one does. */
export function recordingType(path: string): string | null {
  const ending = /\.([a-z0-9]+)(?:[?#].*)?$/su.exec(path.toLowerCase())?.[1] ?? '';
  return Object.hasOwn(TYPES, ending) ? (TYPES[ending] ?? null) : null;
}
