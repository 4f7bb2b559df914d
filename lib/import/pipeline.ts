import type { Step } from './model';
import { alternatives } from './steps/alternatives';
import { authors } from './steps/authors';
import { covers } from './steps/covers';
import { embedded } from './steps/embedded';
import { fields } from './steps/fields';
import { formulas } from './steps/formulas';
import { html } from './steps/html';
import { oldAddresses } from './steps/old-addresses';
import { places } from './steps/places';
import { references } from './steps/references';

/** What all sites pass, in this order, after the steps of their engine. */
export const steps: readonly Step[] = [
  // What only HTML can say becomes Markdown before links are looked at.
  html,
  // Before whatever reads front matter in our forms.
  fields,
  // Names as the fields have left them.
  authors,
  // After the fields: dates and slugs make addresses.
  places,
  // After the places: what leads to a document leads to its new address.
  references,
  alternatives,
  covers,
  // After all that looks for files of the old site.
  embedded,
  // Whatever stands between two pairs of dollars is settled by now.
  formulas,
  // Last of what writes front matter: the addresses are those that readers will see.
  oldAddresses,
];
