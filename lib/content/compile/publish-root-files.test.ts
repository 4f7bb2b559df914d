import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { digest } from '@/lib/digest';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { publishRootFiles } from './publish-root-files';

it('publishes each file under its digest, and leaves out what cannot be served', async () => {
  const folder = temporaryFolder({
    'content/root/ads.txt': 'one',
    'content/root/.well-known/security.txt': 'two',
    'content/root/.DS_Store': 'hidden',
    'content/root/robots.txt': 'made by the site',
    'content/root/deeper/a.txt': 'in a folder',
    'secret.txt': 'elsewhere',
  });
  symlinkSync('../../secret.txt', path.join(folder, 'content/root/out.txt'));
  const to = path.join(folder, 'out');
  const contentDir = path.join(folder, 'content');
  expect(await publishRootFiles(contentDir, to)).toEqual({
    '/ads.txt': digest('one'),
    '/.well-known/security.txt': digest('two'),
  });
  expect(readFileSync(path.join(to, digest('two')), 'utf8')).toBe('two');

  const withKey = await publishRootFiles(contentDir, to, 'fixture-key');
  expect(withKey['/fixture-key.txt']).toBe(digest('fixture-key'));

  writeFiles(contentDir, { 'root/ads.txt': 'another' });
  expect(await publishRootFiles(contentDir, to)).toHaveProperty('/ads.txt', digest('another'));
  expect(readFileSync(path.join(to, digest('another')), 'utf8')).toBe('another');
});
