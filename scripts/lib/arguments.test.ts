import { expect, it } from 'vitest';
import { readArguments } from './arguments.mjs';

const options = {
  slug: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

it('reads flags and names', () => {
  const { values, positionals } = readArguments({
    args: ['题', '--slug', 'a', '--json'],
    options,
    allowPositionals: true,
  });
  expect([{ ...values }, positionals]).toEqual([{ slug: 'a', json: true }, ['题']]);
});

it.each([
  [['--bogus'], '没有 --bogus 这个选项', 'no option --bogus'],
  [['-x'], '没有 -x 这个选项', 'no option -x'],
  [['--slug'], '--slug 后面要写', '--slug takes a value'],
  [['--slug', '--json'], '--slug=值', '--slug=value'],
  [['--json=1'], '--json 后面不写值', '--json takes no value'],
  [['--help=1'], '--help 后面不写值', '--help takes no value'],
  [['甲 乙'], '多了“甲 乙”', '"甲 乙" is too much'],
])('says of %j what is wrong', (args, zh, en) => {
  const read = () => readArguments({ args, options });
  expect(read).toThrow(zh);
  expect(read).toThrow(en);
  expect(read).toThrow(expect.objectContaining({ exitCode: 2 }));
});
