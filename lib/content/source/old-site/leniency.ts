/** Posts whose faults the gate treats leniently; `lenient` in `content/old-site.yml`. */
export type Leniency = {
  /** Whether it is with what `npm run import` has brought. */
  imported: boolean;
  /** Instant, ISO 8601: with posts published before; null for none. */
  before: string | null;
  /** With what lies in these folders of the content folder. */
  folders: readonly string[];
};

/** Leniency where the file says nothing. */
export const ORDINARY_LENIENCY: Leniency = { imported: true, before: null, folders: [] };
