import { expect, it } from 'vitest';
import { pipelineVersion } from './pipeline-version';

it('is the same for the same code', async () => {
  const version = await pipelineVersion();
  expect(version).toMatch(/^[0-9a-f]{32}$/u);
  expect(await pipelineVersion()).toBe(version);
});
