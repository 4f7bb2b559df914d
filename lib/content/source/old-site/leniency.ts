/** Where the gate is lenient with what years of posts hold; `lenient` in `content/old-site.yml`. */
export type Leniency = {
  /** Whether it is with what `npm run import` has brought. */
  imported: boolean;
  /** Instant, ISO 8601: with posts published before; null for none. */
  before: string | null;
  /** With what lies in these folders of the content folder. */
  folders: readonly string[];
};

/** Where nothing is said. */
export const ORDINARY_LENIENCY: Leniency = { imported: true, before: null, folders: [] };
