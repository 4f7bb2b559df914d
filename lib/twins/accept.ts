/**
 * Whether a client asks for Markdown: it names it, and likes HTML no better (RFC 9110, § 12.5.1).
 * Browsers do not name it; a wildcard does not count.
 */
export function prefersMarkdown(accept: string | null): boolean {
  if (!accept?.includes('text/markdown')) return false;
  const markdown = quality(accept, 'text/markdown');
  return markdown > 0 && markdown >= quality(accept, 'text/html');
}

function quality(accept: string, type: string): number {
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    if (name !== type) continue;
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
    return q === undefined ? 1 : Number(q);
  }
  return 0;
}
