import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { REQUEST_FILE as WRITTEN, requestDeploy } from '../../lib/deploy-request';
import { temporaryFolder } from '../../tests/temporary-folder';
import { deployOnRequest, REQUEST_FILE } from './deploy-requests.mjs';

it('deploys at once, and again for what was asked for meanwhile and later', async () => {
  expect(REQUEST_FILE).toBe(WRITTEN);
  const root = temporaryFolder();
  const end = new Error('enough');
  const deploy = vi.fn(() => {
    if (deploy.mock.calls.length === 1) for (const each of ['a', 'b']) requestDeploy(each, root);
    if (deploy.mock.calls.length === 2) setTimeout(requestDeploy, 700, 'c', root);
    if (deploy.mock.calls.length === 3) return Promise.reject(end);
    return Promise.resolve();
  });
  await expect(deployOnRequest(root, deploy)).rejects.toBe(end);
  expect(deploy).toHaveBeenCalledTimes(3);
});

it('takes a request that is removed by hand for none, and goes on', async () => {
  const root = temporaryFolder({ [REQUEST_FILE]: 'a' });
  const deploy = vi.fn(() => {
    if (deploy.mock.calls.length === 2) return Promise.reject(new Error('enough'));
    setTimeout(rmSync, 100, path.join(root, REQUEST_FILE));
    setTimeout(writeFileSync, 900, path.join(root, REQUEST_FILE), 'b');
    return Promise.resolve();
  });
  const start = performance.now();
  await expect(deployOnRequest(root, deploy)).rejects.toThrow('enough');
  expect(performance.now() - start).toBeGreaterThan(800);
});
