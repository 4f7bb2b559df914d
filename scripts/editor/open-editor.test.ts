import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { temporaryFolder } from '@/tests/temporary-folder';
import { editorOf, openEditor } from './open-editor';

const NPM = { npm_lifecycle_event: 'new' };

it.each([
  [{}, null],
  [{ EDITOR: 'nano' }, 'nano'],
  [{ EDITOR: 'vi' }, 'vi'],
  [{ VISUAL: ' code --wait ', EDITOR: 'vi' }, 'code --wait'],
  [{ VISUAL: '', EDITOR: ' ' }, null],
  // Nobody has set it: npm has.
  [{ ...NPM, EDITOR: 'vi' }, null],
  [{ ...NPM, EDITOR: 'notepad.exe' }, null],
  [{ ...NPM, EDITOR: 'vim' }, 'vim'],
  [{ ...NPM, VISUAL: 'vi', EDITOR: 'vi' }, 'vi'],
])('of %j the editor is %j', (env, editor) => {
  expect(editorOf(env as unknown as NodeJS.ProcessEnv)).toBe(editor);
});

it('an editor whose path has blanks is opened, with quotation marks or without', () => {
  const folder = temporaryFolder({ 'my ed.sh': '#!/bin/sh\necho "$1" > "$2"\n' });
  const program = path.join(folder, 'my ed.sh');
  chmodSync(program, 0o755);
  writeFileSync(path.join(folder, 'plain.sh'), `#!/bin/sh\nexec '${program}' plain "$1"\n`);
  chmodSync(path.join(folder, 'plain.sh'), 0o755);
  const file = path.join(folder, '文 件.md');
  const opened = (EDITOR: string) => {
    const editor = editorOf({ EDITOR } as unknown as NodeJS.ProcessEnv) ?? '';
    return [openEditor(editor, file), readIfThereSync(file)];
  };
  expect(opened(`'${program}' --wait`)).toEqual([null, '--wait\n']);
  symlinkSync(path.join(folder, 'plain.sh'), path.join(folder, 'of the desk'));
  expect(opened(path.join(folder, 'of the desk'))).toEqual([null, 'plain\n']);
});
