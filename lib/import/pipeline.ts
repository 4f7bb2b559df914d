import type { Step } from './model';
import { authors } from './steps/authors';
import { fields } from './steps/fields';
import { places } from './steps/places';

/** What all sites pass, in this order, after the steps of their engine. */
export const steps: readonly Step[] = [
  // Before whatever reads front matter in our forms.
  fields,
  // Names as the fields have left them.
  authors,
  // After the fields: dates and slugs make addresses.
  places,
];
