import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { examineBody } from '../body/examine-body';
import { readSource } from '../body/losses/read-source';
import { markupIn } from '../body/markup-in';
import { parseBody } from '../source/parse-body';

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
  // Emphasis.
  '团队用 C++ 写的*推理*引擎',
  'Apple TV+ 的*原创*剧集，Disney+的*独家*剧集',
  'https://example.com/?a=b 查看*完整*名单',
  'OpenAI+微软的*联盟*破裂，百度+阿里*双双*入局',
  '效率提升等于*成本*下降，性能等于上一代*两倍*以上',
  '真正的*人*工智能，要的是*新*模型，这是*大*模型',
  '*准确率*很高，另一*比例*也重要，增长*率*高。',
  '他强调*模型要开源，数据也要开放*才算数',
  'Google*收购*DeepMind，GPT-4*发布*5 天后',
  '投入*收入*比，深入*号召*大家，按*键盘*上的键',
  '公司成本*大幅*降低价格，训练*成本*30 万元',
  // Bars.
  'cat a | grep b\nls c | wc d',
  // Cells.
  ...['> GPT-4o', '>Claude', '+AI', '-h', '-v', '-Infinity', '- 无', '# 注释', '[ ]', '[x]'].map(
    (cell) => `| 甲 | 乙 |\n| --- | --- |\n| 丙 | ${cell} |`,
  ),
  '| 甲 | 乙 |\n| --- | --- |\n| >三成五以上 | + 一百二十 |',
  // Tags of something else.
  '[INST] 你好 [/INST]，目录 [/usr]，[/think]',
  '设 [temperature=0.7]、[n=128]、[top_p = 0.9] 再跑',
  // Labels.
  '- [视频] 黄仁勋演讲全程\n- [链接]\n- [位置]',
  '## [视频] 回放\n\n甲',
  // Voices.
  '晚安~~大家明天见',
  '耶~~我们赢了',
  '再见~~',
  '大家好棒~~继续',
  '冲鸭~~今天也要加油',
  '恭喜~~获奖团队',
  '新年快乐~~祝大家万事如意',
  // Powers, what is left out.
  'f(x)=x^2，2^10=1024，e^x',
  '| 甲 | 乙 |\n| --- | --- |\n| 丙 | *** |\n| 丁 | >=3 |\n| 戊 | -1.5pp |',
  // What a newsroom prints.
  'GPT-4.5、Claude 3.7 Sonnet、DeepSeek-R1 和 o3-mini 都参加了测试，英伟达 +78%，环比 +12%。',
  '支持 128K 上下文 | 输入 $3/百万 token | 输出 $15/百万 token',
  '用 {name} 占位，再用 {user_id} 替换；Authorization: Bearer <token>。',
  '误差 ±0.5%，p<0.05，n=128，学习率 1e-4，batch size=32，L = a*x + b*y',
  '“*真*开源”与“*假*开源”之争，他*才*是作者，而*是*起点',
  'AI*绘画*与AI*写作*，第*3*名，前*10*名里有*6*家',
  '价格*战*打响了，成本*大*降，价格*更*低，数量*更*多，时长*首次*超过 100 小时',
  '单位*正式*宣布，人均*最高*的比例，重*大*利好，长*期*主义',
  '[独家] 某公司完成融资',
  '（图/视觉中国）',
  '图｜官方博客',
  '文丨月亮编辑部',
  '~ 完 ~',
  '-END-',
  '* 注：数据截至 2 月 28 日',
  '*以上均为税前价格',
  'O(n^2) 到 O(n log n)，大约~5 亿元，~10%',
  '*1 含税 *2 不含税，*注1 与 *注2',
  '密码是 ****，卡号 6222 **** **** 1234，电话 138****5678、139****1234',
  '[CLS] 与 [SEP]、[MASK] 是特殊记号，见 [arXiv:1706.03762]',
  '好评:+1 差评:-1，比例为 1:1:1',
  '^_^ 与 T_T、o_o、>_<、-_-||',
  '- [论文] 甲\n- [开源] 乙\n- +5%\n- -3%',
])('says nothing about %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});

it.each([
  '李**诉王**案今日开庭',
  '张**和李**获刑',
  'a==b，c==d',
  '数量==3，总数==4',
  '正则 [^a-z] 与 [^a-zA-Z0-9]',
  '1~~2 折，3~~4 折',
  '谢谢大家~~下期见~~',
  '电话 138****5678、139****1234',
  '2**10 与 3**4',
  '若a<b>c则如何',
  '甲 a<s>b',
])('finds no markup in the title %j', (title) => {
  expect(markupIn(title)).toBeNull();
});

it('lets any short word be emphasised', () => {
  const [file] = readdirSync('content/posts').filter((name) => name.endsWith('.md'));
  const text = readFileSync(`content/posts/${file ?? ''}`, 'utf8').replace(/^---[^]*?\n---\n/u, '');
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter(
    ({ segment, isWordLike }) => isWordLike === true && /^\p{Script=Han}{1,4}$/u.test(segment),
  );
  const accused = words.filter(({ segment, index }) => {
    // As much of its line as is looked at.
    const [before = ''] = /[^\n*]*$/u.exec(text.slice(Math.max(0, index - 30), index)) ?? [];
    const end = index + segment.length;
    const [after = ''] = /^[^\n*]*/u.exec(text.slice(end, end + 30)) ?? [];
    const line = `文${before}*${segment}*${after}`;
    return readSource(parseBody(line), line, 0).losses.some(({ cause }) => cause === 'sign');
  });
  expect(words.length).toBeGreaterThan(300);
  expect(accused.length).toBeLessThanOrEqual(words.length / 100);
});
