import { expect, it } from 'vitest';
import { editorOf } from './open-editor';

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
