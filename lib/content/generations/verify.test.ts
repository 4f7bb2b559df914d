import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import { describe, MANIFEST_FILE, nameOf } from './manifest';
import { verify } from './verify';

const files = { 'index.json': '{}', 'bodies/2026-02.pack': '甲', 'images/always/a.png': 'picture' };

/** A sealed generation, changed afterwards. */
function generation(change: (folder: string) => void = () => undefined): string {
  const root = temporaryFolder();
  writeFiles(root, Object.fromEntries(Object.entries(files).map(([k, v]) => [`new/${k}`, v])));
  const manifest = describe(path.join(root, 'new'));
  writeFileSync(path.join(root, 'new', MANIFEST_FILE), JSON.stringify(manifest));
  const folder = path.join(root, nameOf(manifest));
  renameSync(path.join(root, 'new'), folder);
  change(folder);
  return folder;
}

it('finds whole what is as it was sealed, under a name of its content', async () => {
  const folder = generation();
  expect(path.basename(folder)).toMatch(/^[0-9a-f]{12}$/u);
  expect(path.basename(generation())).toBe(path.basename(folder));
  await expect(verify(folder, null)).resolves.toBeUndefined();
});

it.each([
  [
    'bodies/2026-02.pack',
    (file: string) => {
      writeFileSync(file, '乙');
    },
  ],
  [
    'bodies/2026-02.pack',
    (file: string) => {
      writeFileSync(file, '');
    },
  ],
  [
    'index.json',
    (file: string) => {
      rmSync(file);
    },
  ],
  [
    'images/always/a.png',
    (file: string) => {
      writeFileSync(file, 'pict');
    },
  ],
  [
    'images/always/a.png',
    (file: string) => {
      rmSync(file);
    },
  ],
])('names %s when it is not', async (name, damage) => {
  const folder = generation((root) => {
    damage(path.join(root, name));
  });
  await expect(verify(folder, null)).rejects.toThrow(name);
});

it.each(['', '{', '{}', '{"files":{},"images":{}}'])('refuses the manifest %j', async (text) => {
  const folder = generation((root) => {
    writeFileSync(path.join(root, MANIFEST_FILE), text);
  });
  await expect(verify(folder, null)).rejects.toThrow();
});

it('does not read again what is the same file as in one that is sound', async () => {
  const sound = generation();
  // Read, it would be found damaged: so it is known by where it lies alone.
  const shared = (root: string) => {
    for (const [name, text] of [
      ['index.json', ' {}'],
      ['bodies/2026-02.pack', '乙乙'],
    ] as const) {
      rmSync(path.join(root, name));
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(sound, name), text);
      linkSync(path.join(sound, name), path.join(root, name));
    }
  };
  const folder = generation(shared);
  await expect(verify(folder, sound)).resolves.toBeUndefined();
  await expect(verify(folder, null)).rejects.toThrow('bodies/2026-02.pack');
});

it('reads what lies in a sound one too, and is another file', async () => {
  const sound = generation();
  const damaged = generation((root) => {
    writeFileSync(path.join(root, 'bodies/2026-02.pack'), '乙');
  });
  await expect(verify(damaged, sound)).rejects.toThrow('bodies/2026-02.pack');
  const halved = generation((root) => {
    rmSync(path.join(root, 'index.json'));
  });
  await expect(verify(halved, sound)).rejects.toThrow('index.json');
  rmSync(path.join(sound, 'index.json'));
  await expect(verify(generation(), sound)).resolves.toBeUndefined();
  // Of neither is there one: that is no file which both share.
  await expect(verify(halved, sound)).rejects.toThrow('index.json');
});
