/** Response headers that tell one version of a document from the next (RFC 9110, § 8.8). */
export type Validators = {
  /** Weak: the same document may be compressed or not. */
  etag: string;
  /** An HTTP date. */
  'last-modified': string;
};

/**
 * The validators of a document. It is a function of its address, the epoch and the build: as long as
 * these are the same, so is the document, and a date that is too late costs one answer at most.
 * @param epoch name of the epoch, which names its content too
 * @param changedAt instant from which the epoch is as it is
 * @param builtAt instant of the build
 */
export function validatorsOf(epoch: string, changedAt: Date, builtAt: Date): Validators {
  const modified = Math.max(builtAt.getTime(), changedAt.getTime());
  return {
    etag: `W/${tagOf(epoch, builtAt)}`,
    'last-modified': new Date(modified).toUTCString(),
  };
}

/**
 * The validator of what is a function of its version and the program.
 * @param version its name
 * @param builtAt instant of the build
 */
export function tagOf(version: string, builtAt: Date): string {
  return `"${version}-${builtAt.getTime().toString(36)}"`;
}

/**
 * Whether a client has this version already, by the preconditions of its request (RFC 9110,
 * § 13.2.2): where it names entity tags, its date is not asked.
 */
export function isUnchanged(
  request: Headers,
  validators: Pick<Validators, 'etag'> & Partial<Validators>,
): boolean {
  const tags = request.get('if-none-match');
  if (tags !== null) {
    const known = tags.split(',').map((tag) => opaque(tag.trim()));
    return known.includes('*') || known.includes(opaque(validators.etag));
  }
  const since = Date.parse(request.get('if-modified-since') ?? '');
  return Date.parse(validators['last-modified'] ?? '') <= since;
}

/** Suffix that compressing servers are known to put at a tag's end, inside its quotes or behind them. */
const SUFFIX = /(?:(?:--?|[;:])(?:x-)?(?:gzip|br|deflate|zstd))+(?="?$)/iu;

/**
 * An entity tag as weak comparison sees it (RFC 9110, § 8.8.3.2), as we gave it out: a server between us and the
 * client may have compressed the document, and hands the tag back as it changed it (Apache's `-gzip`).
 */
function opaque(tag: string): string {
  return tag.replace(/^W\//iu, '').replace(SUFFIX, '').replaceAll('"', '');
}
