/** What is said where a reader has left an article in the middle. */
export const readingPlaceStrings = {
  label: '上次的阅读',
  resume: '回到上次读到的地方',
  dismiss: '不用了',
} as const;

/** Where a browser keeps the places: pairs of a path and the number of a block of its body, the last one first. */
export const PLACES_KEY = 'reading-places';
