import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { imagesOfBuilds, writeImageList } from './image-list';

it('knows the images of all builds that are there', () => {
  const builds = temporaryFolder({ 'new/cache/x': '', '1/BUILD_ID': '1' });
  writeImageList(path.join(builds, '1/content'), new Set(['/assets/content/always/b.png']));
  writeImageList(
    path.join(builds, '2/content'),
    new Set(['/a.png', '/assets/content/always/b.png']),
  );
  expect(new Set(imagesOfBuilds(builds))).toEqual(
    new Set(['/a.png', '/assets/content/always/b.png']),
  );
  expect(imagesOfBuilds(path.join(builds, 'none'))).toEqual([]);
});
