import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { checkContent } from '../check';
import { changeUndeclared } from '../rules/change-undeclared';
import { ledgerDamaged } from '../rules/ledger-damaged';
import { publishedGone } from '../rules/published-gone';
import { rememberedEntries } from './history';
import { keepLedger, recordGone } from './keep-ledger';
import { lostOf } from './record';
import { writeSafely } from './write-safely';

const X = 'posts/2026-02-28-x.md';
const LEDGER = 'ledger/2026-02.jsonl';
const post = (body: string, fields = '') => `---\ntitle: 题\n${fields}---\n${body}\n`;
const fix = (note: string) => `  - { date: 2026-03-01, note: ${note} }\n`;

const unexpected = ({ en }: { en: string }) => {
  throw new Error(en);
};

/** A repository with a post of which nothing is on record. */
function newsroom() {
  const root = temporaryFolder({ [`content/${X}`]: post('甲。') });
  const contentDir = path.join(root, 'content');
  const options = {
    contentDir,
    timeZone: 'Asia/Shanghai',
    pageSize: 20,
    now: new Date('2026-03-02T00:00:00Z'),
  };
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args],
      { stdio: 'pipe' },
    ).toString();
  git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    contentDir,
    options,
    git,
    write: (text: string) => writeFileSync(path.join(contentDir, X), text),
    commit: () => {
      git('add', '--all');
      git('commit', '--quiet', '--message=one');
    },
    ledger: () => readFileSync(path.join(contentDir, LEDGER), 'utf8'),
    check: async (dir = contentDir) => {
      const remembered = await rememberedEntries(dir, unexpected);
      const rules = [ledgerDamaged, changeUndeclared, publishedGone];
      const { findings } = await checkContent({ ...options, contentDir: dir, remembered }, rules);
      return findings.map(({ file, line, rule }) => `${path.relative(dir, file)}:${line} ${rule}`);
    },
  };
}

describe('what is published', () => {
  it('is recorded once, and again when its file says that it has changed', async () => {
    const { options, write, check, ledger } = newsroom();
    expect(await check()).toEqual([]);
    expect(await keepLedger(options)).toMatchObject({ recorded: [{ why: 'new' }], left: [] });
    expect(await keepLedger(options)).toMatchObject({ recorded: [], files: [] });
    write(post('乙。'));
    expect(await check()).toEqual([`${X}:4 change-undeclared`]);
    expect(await keepLedger(options)).toMatchObject({ recorded: [], left: [expect.any(String)] });
    write(post('乙。', `corrections:\n${fix('改')}`));
    expect(await check()).toEqual([]);
    expect(await keepLedger(options)).toMatchObject({ recorded: [{ why: 'declared' }] });
    expect(ledger().split('\n')).toHaveLength(2);
    // The declaration has been used up.
    write(post('丙。', `corrections:\n${fix('改')}`));
    expect(await check()).toEqual([`${X}:6 change-undeclared`]);
    write(post('丙。', `corrections:\n${fix('改')}${fix('再改')}`));
    expect(await check()).toEqual([]);
  });

  it('may have another address, to which the old one leads', async () => {
    const { options, write, check, ledger } = newsroom();
    await keepLedger(options);
    write(post('甲。', 'slug: y\nredirect_from: /posts/2026/02/28/x\n'));
    expect(await keepLedger(options)).toMatchObject({ recorded: [{ why: 'moved' }] });
    expect(ledger()).toMatch(/^\{"post":"2026-02-28\/y"[^\n]*\n$/u);
    expect(await check()).toEqual([]);
  });

  it('may be gone for good', async () => {
    const { options, contentDir, write, check, ledger } = newsroom();
    await keepLedger(options);
    await expect(recordGone(options, '2026-02-28/x', '误发')).rejects.toThrow('文件还在');
    rmSync(path.join(contentDir, X));
    expect(await check()).toEqual([`${LEDGER}:1 published-gone`]);
    await recordGone(options, '2026-02-28/x', '误发');
    const whole = ledger();
    expect(whole).toContain('误发');
    expect(await check()).toEqual([]);
    expect(await recordGone(options, '2026-02-28/x', '又说')).toEqual([]);
    expect(ledger()).toBe(whole);
    write(post('甲。'));
    await expect(recordGone(options, '2026-02-28/x', '又说')).rejects.toThrow('文件还在');
  });
});

it('is told of where it waits for its hour again', async () => {
  const { options, write, check } = newsroom();
  const at = (hour: string) => post('甲。', `date: 2026-03-02 ${hour} +0800\n`);
  write(at('08:00'));
  await keepLedger(options);
  expect(await check()).toEqual([]);
  write(at('08:01'));
  expect(await check()).toEqual([`${X}:3 published-gone`]);
});

it('misses each list of texts once, the one that goes on furthest', () => {
  const entry = (texts: string[]) => ({
    ...{ post: '2026-02-28/x', texts, updated: null },
    ...{ corrections: 0, seen: 0, parts: '' },
  });
  const [one, two, other] = [entry(['a']), entry(['a', 'b']), entry(['c'])];
  expect(lostOf([], [one, two, one, two, other])).toEqual([two, other]);
  expect(lostOf([one], [one, two])).toEqual([two]);
  expect(lostOf([entry(['a', 'b', 'c'])], [one, two])).toEqual([]);
});

describe('what git remembers', () => {
  it('is missed, and comes back', async () => {
    const { options, contentDir, write, commit, check, ledger } = newsroom();
    await keepLedger(options);
    commit();
    write(post('乙。', 'updated: 2026-03-01\n'));
    await keepLedger(options);
    const whole = ledger();
    commit();
    rmSync(path.join(contentDir, LEDGER));
    expect(await check()).toEqual([`${LEDGER}:1 ledger-damaged`]);
    commit();
    // A line that is taken away, and a text that is recorded anew, are found too.
    rmSync(path.join(contentDir, 'ledger'), { recursive: true, force: true });
    expect(await check()).toEqual([`${LEDGER}:1 ledger-damaged`]);
    await keepLedger(options);
    expect(ledger()).toBe(whole);
    expect(await check()).toEqual([]);
    // Nor is a change recorded as if it were the first text.
    rmSync(path.join(contentDir, LEDGER));
    write(post('丙。', 'updated: 2026-03-01\n'));
    expect(await keepLedger(options)).toMatchObject({ recorded: [], left: [expect.any(String)] });
    expect(ledger()).toBe(whole);
  });

  it('is as much in a shallow clone as that has, and the same after a rebase', async () => {
    const { root, options, git, write, commit, check } = newsroom();
    await keepLedger(options);
    commit();
    git('checkout', '--quiet', '-b', 'b');
    write(post('乙。', 'updated: 2026-03-01\n'));
    await keepLedger(options);
    commit();
    git('checkout', '--quiet', 'main');
    writeFileSync(path.join(root, 'other.txt'), '');
    commit();
    git('checkout', '--quiet', 'b');
    git('rebase', '--quiet', 'main');
    expect(await check()).toEqual([]);
    const clone = temporaryFolder();
    git('clone', '--quiet', '--depth=1', `file://${root}`, path.join(clone, 'site'));
    expect(await rememberedEntries(path.join(clone, 'site/content'), unexpected)).toHaveLength(1);
    expect(await check(path.join(clone, 'site/content'))).toEqual([]);
  });

  it('is nothing outside a repository', async () => {
    expect(await rememberedEntries(temporaryFolder(), unexpected)).toEqual([]);
  });

  it('is told of where it cannot be read, and nothing is put on record then', async () => {
    const { root, contentDir, options, ledger } = newsroom();
    await keepLedger(options);
    const before = ledger();
    writeFileSync(path.join(root, '.git/config'), '[');
    const told: string[] = [];
    expect(await rememberedEntries(contentDir, ({ en }) => told.push(en))).toEqual([]);
    expect(told.join('')).toMatch(/history in git cannot be read.*bad config/su);
    await expect(keepLedger(options)).rejects.toThrow('bad config');
    expect(ledger()).toBe(before);
  });
});

describe('a file', () => {
  it('is not written over when it was changed meanwhile, or is open', () => {
    const folder = temporaryFolder({ 'a.md': '甲', 'b.md': '甲', '.b.md.swp': '' });
    const [a = '', b = '', c = ''] = ['a.md', 'b.md', 'c.md'].map((name) =>
      path.join(folder, name),
    );
    expect(() => writeSafely(a, '乙', '丙')).toThrow('再运行一次');
    expect(() => writeSafely(b, '甲', '丙')).toThrow('.b.md.swp');
    symlinkSync('a@example.com:1', path.join(folder, '.#c.md'));
    expect(() => writeSafely(c, null, '丙')).toThrow('.#c.md');
    expect(existsSync(c)).toBe(false);
    writeSafely(a, '甲', '丙');
    expect(readFileSync(a, 'utf8')).toBe('丙');
  });

  it('of the ledger that is damaged is not written over', async () => {
    const { options, contentDir } = newsroom();
    await keepLedger(options);
    writeFileSync(path.join(contentDir, LEDGER), '<<<<<<< HEAD\n');
    await expect(keepLedger(options)).rejects.toThrow(`${LEDGER}:1`);
  });
});
