/**
 * A comment as browsers read it, as the source of a pattern. It ends at `-->` or `--!>`, and at once in
 * `<!-->` and `<!--->` (https://html.spec.whatwg.org/#comment-start-state). Other declarations,
 * `<!…>` and `<?…>`, and end tags without a name end at the first `>`.
 */
export const HTML_COMMENT = String.raw`<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(?:[!?]|\/(?![a-z]))[^>]*(?:>|$)`;
