/** Announces in a process of its own what is in an index, as one of several servers would. */
import { readFileSync } from 'node:fs';
import { targetsOf } from '@/lib/announce/targets';
import { createLibrary } from '@/lib/content/library/create-library';
import type { ContentIndex } from '@/lib/content/model';
import { announceOnce } from '@/scripts/announce/announce-once';

const [index = '', file = '', origin = '', now = ''] = process.argv.slice(2);
const library = createLibrary(JSON.parse(readFileSync(index, 'utf8')) as ContentIndex, 20);
const endpoints = { indexNow: `${origin}/indexnow`, baidu: `${origin}/urls` };
const targets = targetsOf({ hub: `${origin}/hub`, indexNow: 'fixture-key' }, 'token', endpoints);
await announceOnce(library, new Date(now), targets, {
  file,
  redis: null,
  pauses: [],
});
