import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { temporaryFolder } from '@/tests/temporary-folder';
import { checkContent } from './check';

/** Beginnings and ends of HTML comments, by CommonMark or by HTML alone, and what may stand around them. */
const pieces = fc.constantFrom(
  ...['<!--', '-->', '--!>', '<!-->', '<!--->', '--', '>', '!', '<!', '<!-- a -->', '<?', '?>'],
  ...[
    '<![CDATA[',
    ']]>',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<p>',
    '<script>',
    '甲',
    ' ',
    '\n',
    '\n\n',
  ],
  ...['\n\n# 题\n\n', '- ', '> ', '`', '**粗**', '<details><summary>', '&lt;!--', '<a name="x">'],
);

const bodies = fc.sample(
  fc.array(pieces, { minLength: 1, maxLength: 7 }).map((parts) => parts.join('')),
  { numRuns: 300, seed: 15 },
);

it('finds nothing wrong with a body only where it can be rendered, wherever a comment ends', async () => {
  const post = (body: string, at: number) => [
    `posts/2026-01-01-c${String(at)}.md`,
    `---\ntitle: 题${String(at)}\ndate: 2026-01-01 08:00 +0800\n---\n\n${body}\n`,
  ];
  const files = Object.fromEntries(bodies.map(post)) as Record<string, string>;
  const contentDir = temporaryFolder(files);
  const { findings } = await checkContent({ contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 });
  const errors = findings.filter(({ level }) => level === 'error').map(({ file }) => file);
  const broken = bodies.flatMap((body, at) => {
    try {
      renderMarkdown(body);
      return [];
    } catch {
      return errors.some((file) => file.endsWith(`-c${String(at)}.md`)) ? [] : [body];
    }
  });
  expect(broken).toEqual([]);
});
