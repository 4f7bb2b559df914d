/** Names under which themes keep the picture in a map: `image: {feature: a.jpg}`. */
const PICTURES = ['src', 'path', 'url', 'feature', 'teaser', 'thumbnail', 'thumb'];

/** Gives the picture that a map names. */
export function pictureIn(map: Readonly<Record<string, unknown>>): unknown {
  return PICTURES.map((key) => map[key]).find((each) => typeof each === 'string' && each !== '');
}

/** Gives names in lists in lists, and those of maps with a name; addresses without their origin. */
export function listOf(name: string, value: unknown): unknown {
  const names = [value].flat(5).flatMap((each: unknown) => {
    if (typeof each === 'string' || typeof each === 'number') return String(each).trim() || [];
    const named = (each as { name?: unknown } | null)?.name;
    return typeof named === 'string' ? named : [];
  });
  const cleaned =
    name === 'redirect_from'
      ? names.map(toPath).filter((each) => /^\/(?!\/)[^\s?#]*$/u.test(each))
      : names;
  return cleaned.length === 0 ? undefined : [...new Set(cleaned)];
}

function toPath(address: string): string {
  const path = address
    .replace(/^https?:\/\/[^/]+/iu, '')
    .replace(/[?#].*$/u, '')
    .replaceAll(' ', '%20');
  return path.replace(/^\/*/u, '/');
}
