import { expect, it } from 'vitest';
import { attributeName } from './attribute-name';

it.each([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['dataImage', 'data-image'],
  ['dataAiNote', 'data-ai-note'],
  ['ariaLabelledBy', 'aria-labelledby'],
  ['ariaHidden', 'aria-hidden'],
  ['dateTime', 'datetime'],
  ['srcSet', 'srcset'],
  ['xAria', 'xaria'],
  ['fooData', 'foodata'],
])('%s is written as %s', (property, name) => {
  expect(attributeName(property)).toBe(name);
});
