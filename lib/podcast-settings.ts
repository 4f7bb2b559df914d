/** What podcast apps and directories are told of the podcast. */
export type PodcastSettings = {
  /** Its title; null for the publication's name. */
  title: string | null;
  /** Who makes it; null for the publication's name. */
  author: string | null;
  /** Whom directories write to, or null. */
  owner: { name: string; email: string } | null;
  /** ISO 639, with a country: `zh-cn`. */
  language: string;
  /** Whether it is for adults alone. */
  explicit: boolean;
  /** Apple's categories (https://podcasters.apple.com/support/1691), each with one within it or null. */
  categories: readonly (readonly [string, string | null])[];
  /** Its picture, from the root of the site or elsewhere: a square of 1400 to 3000 pixels, JPEG or PNG. */
  image: string;
};

/** The newsroom's own. */
export const podcast: PodcastSettings = {
  title: null,
  author: null,
  owner: null,
  language: 'zh-cn',
  explicit: false,
  categories: [
    ['News', 'Tech News'],
    ['Technology', null],
  ],
  image: '/icons/podcast-1400.png',
};
