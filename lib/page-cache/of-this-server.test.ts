import { afterEach, expect, it, vi } from 'vitest';
import { sharedPagesOf } from './of-this-server.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('is asked for again where it could not be opened, and fails no page', async () => {
  vi.stubEnv('REDIS_URL', 'redis://127.0.0.1:1');
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const readFile = vi.fn().mockRejectedValue(new Error('EMFILE'));
  const context = { fs: { readFile }, serverDistDir: '/nowhere' } as unknown as Parameters<
    typeof sharedPagesOf
  >[0];
  expect(await sharedPagesOf(context)).toBeNull();
  expect(await sharedPagesOf(context)).toBeNull();
  expect(readFile).toHaveBeenCalledTimes(2);
  expect(told.mock.calls.flat().join()).toContain('EMFILE');
});

it('is nothing without a server that it could be in, and while building', async () => {
  const context = {} as Parameters<typeof sharedPagesOf>[0];
  vi.stubEnv('REDIS_URL', '');
  expect(await sharedPagesOf(context)).toBeNull();
  vi.stubEnv('REDIS_URL', 'redis://127.0.0.1:1');
  vi.stubEnv('NEXT_PHASE', 'phase-production-build');
  expect(await sharedPagesOf(context)).toBeNull();
});
