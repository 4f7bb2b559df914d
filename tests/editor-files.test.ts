import { describe, expect, it } from 'vitest';
import { toAnnotation } from '@/lib/content/check/report';
import { SHARED_FILES } from '@/lib/content/source/files';
import { editorFiles } from '@/lib/content/source/json-schema/editor-files';
import { readProjectFile } from './project-files';

it.each(Object.entries(editorFiles()))(
  '%s is up to date; if not: npm run handbook',
  (file, text) => {
    expect(readProjectFile(file)).toBe(text);
  },
);

describe('Visual Studio Code', () => {
  const read = (name: string) => JSON.parse(readProjectFile(`.vscode/${name}.json`)) as unknown;

  it('shows what the gate finds at its place', () => {
    const { tasks } = read('tasks') as {
      tasks: { problemMatcher: { pattern: Record<string, string> } }[];
    };
    const { regexp = '', ...groups } = tasks[0]?.problemMatcher.pattern ?? {};
    const line = toAnnotation({
      ...{
        file: 'content/posts/有 空格.md',
        line: 3,
        column: 7,
        level: 'error',
        rule: 'field-date',
      },
      problem: { zh: '看不懂：100%，请写成 2026-02-28。', en: 'no date' },
    });
    const found = new RegExp(regexp, 'u').exec(line);
    const parts = Object.fromEntries(
      Object.entries(groups).map(([name, at]) => [name, found?.[Number(at)]]),
    );
    expect(parts).toMatchObject({
      ...{
        severity: 'error',
        file: 'content/posts/有 空格.md',
        line: '3',
        column: '7',
        code: 'field-date',
      },
      message: expect.stringContaining('看不懂'),
    });
  });

  it('has a schema for each file that the whole content shares', () => {
    const { 'yaml.schemas': schemas } = read('settings') as Record<string, Record<string, string>>;
    const given = Object.entries(schemas ?? {});
    expect(given.map(([, file]) => file.replace('content/', '')).sort()).toEqual(
      [...SHARED_FILES].sort(),
    );
    for (const [file] of given) expect(Object.keys(editorFiles())).toContain(file.slice(2));
  });
});
