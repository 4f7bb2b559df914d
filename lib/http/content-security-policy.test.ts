import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { pathsIn } from '@/lib/addresses/urls';
import { settingsScript } from '@/lib/reading-settings.shared.mjs';
import { site } from '@/lib/site';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import { speculationRules } from './speculation-rules.mjs';

const READER = { isDevelopment: false, hasClientRuntime: false, formOrigins: [] };

/** A policy's directives by name. */
function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

it('names our inline scripts by their hashes, and lets in no other', () => {
  const scripts = directives(contentSecurityPolicy(READER))['script-src'];
  const hashes = [settingsScript, speculationRules].map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  expect(scripts).toBe(`'self' ${hashes.join(' ')}`);
});

it('lets in what Next’s client runtime needs where it is present', () => {
  const policy = contentSecurityPolicy({ ...READER, hasClientRuntime: true });
  expect(directives(policy)['script-src']).toBe("'self' 'unsafe-inline'");
  expect(policy).not.toContain('trusted-types');
});

it('lets code be made of text only while developing', () => {
  expect(contentSecurityPolicy(READER)).not.toContain('unsafe-eval');
  const policy = contentSecurityPolicy({ ...READER, isDevelopment: true, hasClientRuntime: true });
  expect(directives(policy)['script-src']).toContain("'unsafe-eval'");
});

it('lets forms lead to a newsletter’s provider, and nowhere where there is none', () => {
  expect(directives(contentSecurityPolicy(READER))['form-action']).toBe("'self'");
  const policy = contentSecurityPolicy({ ...READER, formOrigins: ['https://mail.example'] });
  expect(directives(policy)['form-action']).toBe("'self' https://mail.example");
});

it('has the search nowhere prerendered', () => {
  const { prerender } = JSON.parse(speculationRules) as {
    prerender: [{ where: { and: [unknown, { not: { href_matches: string[] } }] } }];
  };
  const { href_matches: excluded } = prerender[0].where.and[1].not;
  for (const locale of site.locales) expect(excluded).toContain(`${pathsIn(locale).search()}*`);
});
