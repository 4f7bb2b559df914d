import { expect, it } from 'vitest';
import { RIGHT, WRAPPED } from '@/tests/right-texts';
import { examineBody } from '../body/examine-body';

/** All that the gate tells of a body. */
const toldOf = (body: string) => {
  const { facts } = examineBody(`---\ntitle: 题\n---\n\n${body}\n`);
  const { stray, suspects, losses, faults, dropped, liquid, attributes } = facts;
  return [
    ...[...stray, ...suspects].map(({ problem: { zh } }) => zh),
    ...[...losses, ...faults, ...dropped, ...liquid, ...attributes],
  ];
};

/** Finds the texts that the gate tells of, each with what it tells. */
const accused = (texts: readonly string[], wrap: (text: string) => string) =>
  texts.map((text) => [text, ...toldOf(wrap(text))]).filter(({ length }) => length > 1);

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

/** Places where a text may stand. */
const places: [name: string, wrap: (text: string) => string][] = [
  ['alone', (text) => text],
  ['in a sentence', (text) => `据介绍，${text}，这是后话。`],
  ['in a paragraph', (text) => `前文写到这里为止。\n${text}\n后文接着这样写下去。`],
  ['in an item', (text) => `- 第一项\n- ${indented(text, '  ')}\n  1. ${indented(text, '     ')}`],
  ['in a quotation', (text) => `> ${indented(text, '> ')}\n>\n> ——出处`],
  ['in a heading', (text) => `## 小节：${text.replaceAll('\n', '')}\n\n正文。`],
  [
    'in a cell',
    (text) =>
      `| 甲 | 乙 |\n| -- | -- |\n| ${text.replaceAll('\n', '').replaceAll('|', '\\|')} | 值 |`,
  ],
  ['with Windows line ends', (text) => `前文。\n\n${text}\n\n后文。`.replaceAll('\n', '\r\n')],
];

it.each(places)('has nothing to say about wrapped prose %s', (_, wrap) => {
  expect(accused(WRAPPED, wrap)).toEqual([]);
});

it.each(places)('has nothing to say about what is right %s', (_, wrap) => {
  expect(accused(RIGHT, wrap)).toEqual([]);
});
