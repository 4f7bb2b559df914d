import type { AiLevel } from './ai/levels';

/** An official account (公众号) of WeChat. */
export type WechatAccount = {
  /** Its name, by which readers find it; null where the picture says all. */
  name: string | null;
  /** Path of the picture of its QR code, or null. */
  picture: string | null;
};

/** Form of any provider in which readers subscribe by e-mail. */
export type Subscription = {
  /** Address that the form is sent to. */
  action: string;
  /** Name of the field of the e-mail address. */
  field: string;
  /** Further fields that the provider asks for: the list, say. */
  hidden: [name: string, value: string][];
  /** Origins that the form may lead to: the provider's, and those that it leads on to. */
  origins: string[];
};

/** Settings of the podcast for apps and directories. */
export type PodcastSettings = {
  /** Its title; null for the publication's name. */
  title: string | null;
  /** Its maker; null for the publication's name. */
  author: string | null;
  /** Name and mailbox that directories write to, or null. */
  owner: { name: string; email: string } | null;
  /** ISO 639, with a country: `zh-cn`. */
  language: string;
  /** Whether it is for adults alone. */
  explicit: boolean;
  /** Apple's categories (https://podcasters.apple.com/support/1691), each with one within it or null. */
  categories: readonly (readonly [string, string | null])[];
  /** Its picture, from the root of the site: a square of 1400 to 3000 pixels, JPEG or PNG. */
  image: string;
};

/**
 * A publication's words about itself: content/site.yml, with a default for what is not there. It is content, and
 * changes with the generation; what of the file the build fixes is in lib/build-settings.mjs (decision 0027).
 */
export type Publication = {
  /** Its name, as in the masthead; the host of the site where it has none. */
  name: string;
  /** A line under the name; empty for none. */
  tagline: string;
  /** Two sentences at most: search engines, feeds and the footer show it; its name where it has none. */
  description: string;
  /** Its own accounts elsewhere: a handle on X with its @, the URL of a page on Facebook; null for none. */
  accounts: { x: string | null; facebook: string | null };
  /** Its official account of WeChat, or null. */
  wechat: WechatAccount | null;
  /** Form of the newsletter, or null. The build fixes where it may lead. */
  newsletter: Subscription | null;
  /** Settings of the podcast; there is a podcast once an article has a recording. */
  podcast: PodcastSettings;
  /** Licence under which its articles may be used, or null where it has not said. */
  licence: { name: string; url: string | null } | null;
  /** Terms for passing an article on (转载), or null. */
  reprint: string | null;
  /** Days after which an article that has not been revised says so, where its categories say nothing; null for never. */
  staleAfter: number | null;
  /** Its number in the register of mainland China's web sites (ICP 备案), or null for none. */
  icp: string | null;
  /** Its number in the register of the police (公安备案), with the picture that stands before it, or null for none. */
  police: { number: string; icon: string | null } | null;
  /** Address for a reader's reports, of a page or of a mailbox, or null. */
  contact: string | null;
  /** The WebSub hub that feeds name and that is told of new articles, or null. */
  hub: string | null;
  /** Its key of IndexNow, which the site serves as a file at its root, or null. */
  indexNow: string | null;
  /** Its code as a producer of content, for the implicit label, or null. */
  aigcProducer: string | null;
  /** Level of AI's part in articles of which neither they nor their categories say it, or null. */
  ai: AiLevel | null;
  /** Whether what AI generated is not published before a person has reviewed it. */
  demandsReview: boolean;
  /** Address at which a content file is edited, with `{path}` for its path in the content folder; null for none. */
  editUrl: string | null;
};

/** Gives the publication's name with its tagline, if it has one. */
export function fullName({ name, tagline }: Pick<Publication, 'name' | 'tagline'>): string {
  return tagline ? `${name} · ${tagline}` : name;
}

/** Settings of the podcast where a newsroom has set none. */
export const PODCAST: PodcastSettings = {
  title: null,
  author: null,
  owner: null,
  language: 'zh-cn',
  explicit: false,
  categories: [['News', null]],
  image: '/icons/podcast-1400.png',
};

/** Writes the terms on which its articles may be used in a line; null where it has not said. */
export function rightsOf({
  licence,
  reprint,
}: Pick<Publication, 'licence' | 'reprint'>): string | null {
  const terms = licence && [licence.name, licence.url].filter(Boolean).join(' ');
  return [terms, reprint].filter(Boolean).join(' · ') || null;
}

/** A publication that has said nothing of itself but its name, if that. */
export function defaultPublication(name: string): Publication {
  return {
    name,
    tagline: '',
    description: name,
    accounts: { x: null, facebook: null },
    wechat: null,
    newsletter: null,
    podcast: PODCAST,
    licence: null,
    reprint: null,
    staleAfter: null,
    icp: null,
    police: null,
    contact: null,
    hub: null,
    indexNow: null,
    aigcProducer: null,
    ai: null,
    demandsReview: false,
    editUrl: null,
  };
}
