/**
 * Rules for the links that a browser may follow before they are clicked: to our own pages, once the pointer rests on
 * one or a finger touches it (`moderate`, https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). A search
 * costs the server a scan; what is no page has nothing to prerender, and a place on the page itself is already there. A
 * constant: the content security policy names it by its hash.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: [
                '/api/*',
                '/assets/*',
                '/search*',
                '/hant/search*',
                '/*.(xml|json|png|txt|md)',
              ],
            },
          },
          { not: { selector_matches: '[href^="#"], [download], [target]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
