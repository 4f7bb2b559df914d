import { expect, it } from 'vitest';
import { withQuotes } from './quotes';

it.each([
  ['他说：“你好。”', '他说：「你好。」'],
  ['“甲‘乙’丙”', '「甲『乙』丙」'],
  ['他说：“Hello.”', '他说：「Hello.」'],
  ['用“AI”取代', '用「AI」取代'],
  ['发布 “GPT” 模型', '发布 「GPT」 模型'],
  ['“OpenAI”和“Google”', '「OpenAI」和「Google」'],
  ['OpenAI“星门”', 'OpenAI「星门」'],
  ['“他说‘OK’。”', '「他说『OK』。」'],
  ['“𠮷野家”好', '「𠮷野家」好'],
  ['“这一段没有完', '「这一段没有完'],
  ['“OpenAI 的这一段没有完', '「OpenAI 的这一段没有完'],
  ['这一段完了。”', '这一段完了。」'],
  ['甲“乙\n丙”丁', '甲「乙\n丙」丁'],
  ['他写道“It’s fine”。', '他写道「It’s fine」。'],
])('%s', (line, expected) => {
  expect(withQuotes(line, 'zh-hant')).toBe(expected);
});

it.each([
  'He said “hello” to me.',
  'He said “你好” to me and left.',
  'It’s Tom’s',
  'the workers’ rights',
  'rock ’n’ roll 音乐',
  '他笑了。“Attention is all you need” is a paper.',
  '马斯克的 Grok’s 表现',
  '',
])('%s stays', (line) => {
  expect(withQuotes(line, 'zh-hant')).toBe(line);
});

it('comes back', () => {
  expect(withQuotes('「甲『乙』丙」', 'zh-hans')).toBe('“甲‘乙’丙”');
});
