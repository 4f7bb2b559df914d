import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Gives the folder in which the command was typed: npm starts scripts in the project's. */
export function typedFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** Gives the absolute path of a file by the one that was typed. */
export function typedPath(file: string): string {
  return path.resolve(typedFolder(), file);
}

/** Puts what was typed into one line, as front matter has it; what a key of a terminal leaves in it shows nowhere. */
export function inOneLine(typed: string): string {
  return stripVTControlCharacters(typed)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
