import type { Step } from './model';
import { authors } from './steps/authors';
import { covers } from './steps/covers';
import { dollarFormulas } from './steps/dollar-formulas';
import { fields } from './steps/fields';
import { languages } from './steps/languages';
import { listPages } from './steps/list-pages';
import { oldAddresses } from './steps/old-addresses';
import { places } from './steps/places';
import { rootFiles } from './steps/root-files';

/**
 * Steps that all sites pass, in this order, after those of their engine: all that writes front matter. Bodies follow
 * (bodies/rewrite-bodies.ts), as what leads to a document leads to its new address.
 */
export const steps: readonly Step[] = [
  // First: nothing is asked of what stays behind.
  listPages,
  // Before the fields, which write it down.
  languages,
  // Before whatever reads front matter in our forms.
  fields,
  // Names as the fields have left them.
  authors,
  // After the fields: dates and slugs make addresses.
  places,
  covers,
  rootFiles,
  dollarFormulas,
  // Last: the addresses are those that readers will see.
  oldAddresses,
];
