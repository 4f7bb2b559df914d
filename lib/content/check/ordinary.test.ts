import { expect, it } from 'vitest';
import { examineBody } from './examine-body';

/** All that is told of a body: leftovers, lines that run together, what is lost. */
const toldOf = (body: string) => {
  const { stray, suspects, losses } = examineBody(`---\ntitle: 题\n---\n\n${body}\n`).facts;
  return [...[...stray, ...suspects].map(({ problem: { zh } }) => zh), ...losses];
};

it.each([
  // Outcries, pages.
  '！！！GPT-5 来了',
  '!!! warning 这个词也译作警示',
  '？？？OpenAI 又开源了',
  '- p. 12：第一处引用',
  'p. xii 有一处',
  // Values, patterns, conditions.
  '请求 /users/{code} 会返回用户',
  '把 {code} 换成验证码，{note} 换成备注',
  '返回 {code: 401} 与 {code:401}',
  '写成 a||b 还是 c||d 都行',
  "拼成 'a'||'中'||'b'",
  '用 ^[a-z]+$ 匹配，或 ^[A-Z] 开头，[^a-z]、[^a-zA-Z0-9_] 也行',
  'CSS 的 :root: 和 Sphinx 的 :ref: 不同，:host: 也是',
])('says nothing about %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
