import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { quoted } from './quoted';

/** Editors that npm puts into `EDITOR` of a script where nobody has set it (findings/npm-sets-editor.sh). */
const NOBODYS = ['vi', 'notepad.exe'];

/**
 * The editor that somebody has set, as git reads it: `VISUAL`, then `EDITOR`; null for none. In a script of npm's the
 * editor that npm has put there is nobody's choice, and whoever never chose vi does not find out of it.
 */
export function editorOf(env: NodeJS.ProcessEnv): string | null {
  const chosen =
    env.npm_lifecycle_event !== undefined && NOBODYS.includes(env.EDITOR ?? '')
      ? [env.VISUAL]
      : [env.VISUAL, env.EDITOR];
  const editor = chosen.find((each) => each?.trim())?.trim() ?? null;
  // The path of a program with blanks in it, as it was copied: the shell would read a name and arguments.
  return editor !== null && editor.includes(' ') && existsSync(editor) ? quoted(editor) : editor;
}

/**
 * Opens a file, and waits until the editor is closed.
 * @returns reason why it could not be opened, or null
 */
export function openEditor(editor: string, file: string): string | null {
  // A shell reads it, as git has it: it may have flags, and quotation marks around a path.
  const { status, signal, error } = spawnSync(`${editor} ${quoted(file)}`, {
    shell: true,
    stdio: 'inherit',
  });
  if (error) return error.message;
  if (signal !== null) return signal;
  return status === 0 ? null : `exit ${String(status)}`;
}
