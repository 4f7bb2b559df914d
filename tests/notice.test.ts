import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = (name: string) => readFileSync(name, 'utf8');

/** Works of others that readers are shown, and the packages that bring them. */
const works = [
  ['Twemoji', '@twemoji/svg', 'CC BY 4.0'],
  ['Noto Serif SC', '@expo-google-fonts/noto-serif-sc', 'Open Font License 1.1'],
  ['Noto Serif TC', '@expo-google-fonts/noto-serif-tc', 'Open Font License 1.1'],
  ['KaTeX', 'katex', 'Open Font License 1.1'],
] as const;

it.each(works)(
  '%s is named with its licence, in NOTICE and to readers',
  (name, source, licence) => {
    expect(file('package.json')).toContain(`"${source}"`);
    const passage = file('NOTICE')
      .split('\n\n')
      .find((each) => each.startsWith(name));
    expect(passage).toContain(source);
    expect(passage).toContain(licence);
    expect(passage).toContain('Copyright');
    const colophon = file('content/pages/about.md');
    expect(colophon).toContain(name);
    expect(colophon).toContain(licence === 'CC BY 4.0' ? licence : 'OFL 1.1');
  },
);
