import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { fixContent } from './fix';

/** Mends a post beside a list of names; gives what has become of it, and what is left to be told. */
async function mend(names: string, before: string) {
  const contentDir = temporaryFolder();
  const file = path.join(contentDir, 'posts/2026-02-28-x.md');
  mkdirSync(path.dirname(file));
  writeFileSync(path.join(contentDir, 'names.yml'), names);
  writeFileSync(file, before);
  const options = { contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 };
  const { result } = await fixContent(options);
  const left = result.findings.filter(({ rule }) => rule === 'name-spelling');
  return { after: readFileSync(file, 'utf8'), left: left.length };
}

const post = (title: string, body: string) => `---\ntitle: ${title}\nlang: zh\n---\n${body}\n`;

it('writes the right names, each where it stands', async () => {
  const names =
    '- {name: OpenAI, never: [OpenAi, Open Ai]}\n- {name: 甲公司, never: [贾公司, 贾公司集团]}';
  const before = post(
    "'谈OpenAi'",
    '贾公司集团与OpenAi\\*、**Open Ai**；`OpenAi`。\r\n\r\n> OpenAi\r\n\r\n| OpenAi | b |\r\n| - | - |',
  );
  const after = post(
    "'谈OpenAI'",
    '甲公司与OpenAI\\*、**OpenAI**；`OpenAi`。\r\n\r\n> OpenAI\r\n\r\n| OpenAI | b |\r\n| - | - |',
  );
  expect(await mend(names, before)).toEqual({ after, left: 0 });
});

it('writes them in the width of Han and in a heading that is the title, too', async () => {
  const names = '- {name: OpenAI, never: [OpenAi]}';
  const before = '---\nlang: zh\n---\n# 谈**OpenAi**\n\n说ＯｐｅｎＡｉ。\n';
  const after = '---\nlang: zh\n---\n# 谈**OpenAI**\n\n说OpenAI。\n';
  expect(await mend(names, before)).toEqual({ after, left: 0 });
});

it('leaves to the editor what is not written as it is read, and names that would be markup', async () => {
  const names = '- {name: "甲*", never: 贾公司}\n- {name: 乙, never: [丙丙, A&B]}';
  const before = post('题', '贾公司，丙\n丙，丙*丙*，A&amp;B');
  expect(await mend(names, before)).toEqual({ after: before, left: 4 });
});
