import { expect, it, onTestFinished } from 'vitest';
import { HAS_POSTGRES, startPostgres } from './postgres-server';

it.skipIf(!HAS_POSTGRES)('that cannot start says why', async () => {
  const server = await startPostgres();
  onTestFinished(() => server.remove());
  await expect(server.start()).rejects.toThrow(/not started:\n.*postmaster\.pid/su);
});
