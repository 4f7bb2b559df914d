import { spawnSync } from 'node:child_process';
import { quoted } from './quoted';

/** The editor that somebody has set, as git reads it: `VISUAL`, then `EDITOR`; null for none. */
export function editorOf(env: NodeJS.ProcessEnv): string | null {
  return [env.VISUAL, env.EDITOR].find((each) => each?.trim())?.trim() ?? null;
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
