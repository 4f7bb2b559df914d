import { afterEach, expect, it, vi } from 'vitest';
import { GivenUp, Refusal, runCommand, type Outcome } from './command';

const call = {
  usage: '用法：npm run x -- <文章>',
  options: { slug: { type: 'string' } },
  names: { least: 1, most: 1 },
} as const;

/** Runs a command with arguments; gives what it prints and its exit code. */
async function run(args: readonly string[], doIt: () => Promise<Outcome | null>) {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'x', ...args]);
  const [out, told] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  for (const each of [out, told]) each.mockReset();
  process.exitCode = 0;
  await runCommand(call, doIt);
  const code = process.exitCode;
  process.exitCode = 0;
  return { code, out: out.mock.calls.flat().join('\n'), told: told.mock.calls.flat().join('\n') };
}

const done = () => Promise.resolve({ said: ['好了'], next: ['下一件'], data: { file: 'a.md' } });

afterEach(() => {
  vi.restoreAllMocks();
});

it('says what was done, and what is next', async () => {
  expect(await run(['甲'], done)).toEqual({ code: 0, out: '好了\n下一步：\n  下一件', told: '' });
  const { out } = await run(['甲', '--json'], done);
  expect(JSON.parse(out)).toEqual({ ok: true, file: 'a.md', next: ['下一件'] });
});

it.each([
  [[], '没有写全'],
  [['甲', '乙'], '多了“乙”'],
  [['甲', '--slgu', 'x'], '没有 --slgu 这个选项'],
  [['甲', '--slug'], '--slug 后面要写它的值'],
  [['甲', '--json=1'], '--json 后面不写值'],
])('says in Chinese what is wrong with %j, and how it is written', async (args, said) => {
  const { code, out, told } = await run(args, done);
  expect([code, out]).toEqual([2, '']);
  expect(told).toContain(said);
  expect(told).toContain(call.usage);
});

it('is JSON on stdout where it fails, too', async () => {
  const refuse = () => Promise.reject(new Refusal({ zh: '不行', en: 'no' }));
  const { code, out, told } = await run(['甲', '--json'], refuse);
  expect([code, JSON.parse(out), told]).toEqual([
    1,
    { ok: false, message: { zh: '不行', en: 'no' } },
    '',
  ]);
  expect(JSON.parse((await run(['--json', '--nope'], done)).out)).toMatchObject({ ok: false });
});

it('ends as Ctrl+C ends a command where the editor has given up, and says nothing more', async () => {
  const giveUp = () => Promise.reject(new GivenUp());
  expect(await run(['甲'], giveUp)).toEqual({ code: 130, out: '', told: '' });
});

it('says of a disk that refuses what can be done', async () => {
  const refused = Object.assign(new Error("EROFS: read-only file system, open 'a.md'"), {
    code: 'EROFS',
  });
  const { code, told } = await run(['甲'], () => Promise.reject(refused));
  expect(code).toBe(2);
  expect(told).toMatch(/磁盘写不进去.*a\.md.*再运行一次/u);
});
