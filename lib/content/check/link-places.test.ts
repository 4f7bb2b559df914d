import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { readContext } from './check';
import { linkPlaces } from './link-places';

async function placesIn(files: Record<string, string>) {
  const contentDir = temporaryFolder(files);
  const places = linkPlaces(
    await readContext({ contentDir, timeZone: 'Asia/Shanghai', pageSize: 10 }),
  );
  return places.map(({ file, line, column, url, day, archived }) => [
    `${file.slice(contentDir.length + 1)}:${String(line)}:${String(column)}`,
    url,
    day,
    ...(archived === null ? [] : [archived]),
  ]);
}

const COPY = 'https://web.archive.org/web/2026/https://a.example/';
const POST = 'posts/2026-02-28-x.md';
const DAY = '2026-02-28';

it('tells where each link to another site is, in fields and bodies', async () => {
  const head = `---\ntitle: 题\nsources:\n  - {title: 甲, url: https://s.example/, archived: ${COPY}}\n---\n`;
  const body = '[甲](https://a.example/x#p) [乙](/posts) [丙](//b.example)\n\n<https://c.example>';
  expect(
    await placesIn({
      [POST]: head + body,
      'pages/about.md': '---\ntitle: 关于\n---\n[甲](https://a.example/%B1%A8)\n',
    }),
  ).toEqual([
    [`${POST}:4:21`, 'https://s.example/', DAY, COPY],
    [`${POST}:4:51`, COPY, DAY],
    [`${POST}:6:1`, 'https://a.example/x', DAY],
    [`${POST}:6:40`, 'https://b.example/', DAY],
    [`${POST}:8:1`, 'https://c.example/', DAY],
    ['pages/about.md:4:1', 'https://a.example/%B1%A8', null],
  ]);
});

it('knows the copies that notes name', async () => {
  const body = `甲[^a]乙[^b]丙[^c]。[一](https://a.example) [存档](${COPY})\n\n[^a]: [二](https://b.example)（[存档](${COPY})）、[三](https://c.example)\n[^b]: [存档](${COPY})\n[^c]: [四](https://d.example)、[五](https://e.example)（[存档](${COPY})，[又一份](${COPY})）\n`;
  const places = await placesIn({ [POST]: `---\ntitle: 题\n---\n${body}` });
  expect(places.map(([, ...rest]) => rest)).toEqual([
    ['https://a.example/', DAY],
    [COPY, DAY],
    ['https://b.example/', DAY, COPY],
    [COPY, DAY],
    ['https://c.example/', DAY],
    [COPY, DAY],
    ['https://d.example/', DAY],
    ['https://e.example/', DAY, COPY],
    [COPY, DAY],
    [COPY, DAY],
  ]);
});

it('leaves out what is withdrawn', async () => {
  const text =
    '---\ntitle: 题\nwithdrawn: {date: 2026-03-01, reason: 不实}\n---\n[甲](https://a.example)\n';
  expect(await placesIn({ [POST]: text })).toEqual([]);
});
