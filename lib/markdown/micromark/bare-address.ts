/** The longest domain (RFC 1035 §2.3.4). */
export const LONGEST_DOMAIN = 253;

/** The longest name of an entity: https://html.spec.whatwg.org/entities.json. */
const ENTITY = /&[a-z\d]{1,31};$/iu;
const LONGEST_ENTITY = 33;

/** Punctuation that belongs to the sentence at the end of an address, and to the address within. */
const TRAILING = /[?!.,:;*_~']/u;

/**
 * Whether a link may lead to a host: segments of letters, digits, `-` and `_`, none of the last
 * two with `_` (https://github.github.com/gfm/#valid-domain). One segment will do: localhost.
 * @param domain with what follows it of dots and underscores
 */
export function isDomain(domain: string): boolean {
  const segments = domain.replace(/[._]+$/u, '').split('.');
  return (
    segments.every((segment) => /^[\w-]+$/u.test(segment)) &&
    segments.slice(-2).every((segment) => !segment.includes('_'))
  );
}

/**
 * Leaves out what follows an address: punctuation, a closing parenthesis that opens before it, an
 * entity (https://github.github.com/gfm/#extended-autolink-path-validation).
 * @param address as far as its characters go
 * @param marked whether it stands in `==…==`, which then ends it
 */
export function trimAddress(address: string, marked = false): string {
  let end = address.length;
  let unopened = count(address, ')') - count(address, '(');
  for (;;) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (last === ';') end -= entityLength(address, end) - 1;
    else if (!TRAILING.test(last) && !(marked && last === '=')) return address.slice(0, end);
    end -= 1;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** @returns 1, the semicolon, where no entity ends */
function entityLength(text: string, end: number): number {
  return ENTITY.exec(text.slice(Math.max(0, end - LONGEST_ENTITY), end))?.[0].length ?? 1;
}
