import fc from 'fast-check';

const place = fc.constantFrom('样例镇', '虚构港', '测试湖', '演示山', '占位城', '草稿岛');
const actor = fc.constantFrom('样例研究所', '虚构电力', '演示大学', '占位银行', '示范铁路');
/** A thing of a world that is not there. */
export const thing = fc.constantFrom('纸飞机', '风铃', '罗盘', '灯塔', '算盘', '邮筒', '𠮷字招牌');
const quality = fc.constantFrom('安静的', '并不存在的', '反复出现的', '颜色很浅的');
/** A name in Latin letters. */
export const term = fc.constantFrom(
  'Alpha',
  'Beta 2',
  'Delta API',
  'Sigma 7B',
  'café',
  'C++',
  'GPT-4.1',
);
/** A figure. */
export const figure = fc.constantFrom(
  '2',
  '10',
  '3.5',
  '1,200',
  '40%',
  '¥99',
  '10~20',
  '2026-02-28',
);

/** Fills a form with words by their names in braces; § becomes the number of the block. */
export function form(template: string): fc.Arbitrary<string> {
  const names = template.split(/\{(\w+)\}/u);
  return fc
    .tuple(...names.map((name, index) => (index % 2 === 0 ? fc.constant(name) : wordOf(name))))
    .map((parts) => parts.join(''));
}

function wordOf(name: string): fc.Arbitrary<string> {
  const words: Record<string, fc.Arbitrary<string>> = {
    place,
    actor,
    thing,
    quality,
    term,
    figure,
  };
  return words[name] ?? fc.constant(name);
}

/** Fills one of several forms. */
export const forms = (...templates: string[]) => fc.oneof(...templates.map(form));

/** A sentence without any mark. */
export const plain = forms(
  '{place}的{actor}清点了{figure}个{quality}{thing}。',
  '“{quality}{thing}不必整理。”{actor}的记录里这样写着。',
  '{term}版本把数目从{figure}改成了{figure}，误差不到{figure}。',
  '{actor}说："{thing}和{thing}放在一起，就能得到{figure}种{thing}"；其余的{quality}。',
  'The {term} of this place is not the same as that of the other, and {figure} are left.',
  '（{place}，{figure}）{thing}——{quality}{thing}……还有{figure}个？',
);

const marked = forms(
  '**{thing}**仍在{place}，*{quality}*{thing}则不知去向。',
  '***{actor}***与~~{place}~~的==“{thing}。”==各有{figure}个，**{term}**除外。',
  '{actor}用`{term} --{figure}`读出了``a`b``与{term}的差别。',
  '__{term}__ and _{term}_ are {quality}，第**{figure}**次。',
  '2 \\* 3 = 6，\\*不是强调\\*，第 1\\. 条，\\[方括号\\]与 3 < 5 & 7 > 6。',
  '&copy; {actor} &amp; {place}，AT&amp;T 与 AT&T，&#20013;&#x6587;，a&nbsp;b。',
  '公式 $$x^2 + \\frac{甲}{2} < y_1$$ 与 $$\\text{甲}$$，价钱 $5 到 $10。',
);

const linked = forms(
  '{actor}在[{place}的**报告**](https://example.com/a_b-c "{thing}")里列出了{figure}种。',
  '见https://example.com/{place}，又见 www.example.com/a_b_c 与 <https://example.com/路径>。',
  '写信给 <a@example.com>，或看[往期 §][]、[{thing}][甲§]与[甲§]。\n\n[甲§]: /about "{thing}"\n[往期 §]: https://example.com/x (题)',
  '[{thing}]({{ site.baseurl }}/about)与[往期]({% post_url 2026-02-28-sample %})。',
  '[{thing}](/about){: .small title="{thing}"}和**{term}**{: #x-§}。',
);

const html = forms(
  '<ruby>月<rt>yuè</rt>亮<rt>liàng</rt></ruby>下有 H<sub>2</sub>O、x<sup>{figure}</sup>，按 <kbd>Esc</kbd>。',
  '<abbr title="{thing}">{term}</abbr>、<span lang="fr">été</span>、<u>{place}</u>、<q cite="/a">{thing}</q><!-- {actor}：此处存疑 -->。',
  '<del datetime="2026-02-28">{figure}</del><ins>{figure}</ins>，<time datetime="2026-02-28">昨天</time><br>{thing}。',
  '<blink>{thing}</blink>与<a href="/about" onclick="a()">{place}</a><wbr>都在。',
);

const sentence = fc.oneof({ weight: 4, arbitrary: plain }, marked, html, linked);
const onlyText = fc.oneof({ weight: 3, arbitrary: plain }, marked, html);

const joined = (sentences: fc.Arbitrary<string>, most: number, by = '') =>
  fc.array(sentences, { minLength: 1, maxLength: most }).map((all) => all.join(by));

/** Text that stays in one paragraph. */
export const line = joined(onlyText, 2);
/** A paragraph, and the definitions that its links may need. */
export const paragraph = fc.oneof(
  joined(onlyText, 4),
  joined(onlyText, 3, '\n'),
  joined(onlyText, 2, '  \n'),
  fc.tuple(joined(onlyText, 2), linked).map((all) => all.join('')),
  sentence,
);
