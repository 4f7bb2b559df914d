import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder';
import { checkNodeVersion, satisfies } from './node-version.mjs';

const lines = '^20.19.0 || ^22.13 || >=24';

describe('satisfies', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.99.1', '24.0.0', '26.1.0'])(
    'admits %s',
    (version) => {
      expect(satisfies(version, lines)).toBe(true);
    },
  );

  it.each(['18.20.8', '20.9.0', '20.18.3', '21.7.3', '22.12.0', '23.11.0'])(
    'refuses %s',
    (version) => {
      expect(satisfies(version, lines)).toBe(false);
    },
  );

  it('refuses a range that it cannot read', () => {
    expect(() => satisfies('20.19.0', '20.x')).toThrow('cannot read "20.x"');
  });
});

it('says which version is needed and where to get it', () => {
  const root = temporaryFolder({ 'package.json': '{ "engines": { "node": ">=20.19" } }' });
  expect(() => checkNodeVersion(root, '18.20.8')).toThrow(/>=20\.19.*18\.20\.8.*nodejs\.org/s);
  expect(() => checkNodeVersion(root, '20.19.0')).not.toThrow();
});
