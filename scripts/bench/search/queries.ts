import { createRandom } from '../archive/random.mjs';
import type { Corpus } from './corpus';

/** Queries that a reader of the generated archive might type: words, mixed script, half sentences, slips. */
export const archiveQueries = [
  ...['纸飞机', '风铃', '灯塔', '算盘', '水车', '望远镜', '温度计', '活字', '邮筒', '罗盘'],
  ...['样例镇', '虚构港', '测试湖', '占位城', '示范湾', '模型谷', '草稿岛', '演示山'],
  ...['样例研究所', '虚构电力', '演示大学', '占位银行', '草稿出版社', '示范铁路', '测试电台'],
  ...['Alpha', 'Beta 2', 'Delta API', 'Sigma 7B', 'omega', 'GAMMA', 'Ｓｉｇｍａ　７Ｂ'],
  ...['没有名字的', '颜色很浅的', '数字对不上', '没有人记得原因', '天气一直很好', '规则写得太长'],
  ...['安静的风铃', '可以数清的算盘', '并不存在的灯塔', '第三种望远镜', '放在一起'],
  ...['误差不到', '去年冬天', '大家离开以后', '样例镇的报告', 'count(', '的Alpha版本', '%。'],
];

/** Queries that a reader of the site's own first article might type. */
export const contentQueries = [
  ...[
    '算力',
    '飞轮',
    '算力的飞轮',
    '英伟达',
    '裂缝',
    '万亿豪赌',
    '军备竞赛',
    '数据中心',
    '环境账单',
  ],
  ...['2.5万亿', '681亿美元', '80%', '8%的', '6000名', '2.4万个', '1600万次', '十亿美元', '780亿'],
  ...[
    'Claude Code',
    'GLM-5',
    'Qwen 3.5',
    'DeepSeek V4',
    'Blackwell',
    'Vera Rubin',
    'NBER',
    'ZDNet',
  ],
  ...[
    'Team Human',
    'Anthropic',
    'anthropic',
    'JavaScript',
    'Bun',
    'Claude Cowork',
    'MiniMax',
    'GPU',
  ],
  ...['月之暗面', '能力蒸馏', '出口管制', '地缘裂变', '冷战', '零影响', '波尔克奖', '阿波罗登月'],
  ...['操作系统级平台', '慢下来想清楚', '真金白银', '互联网泡沫', '烧投资人的钱', '开源模型社区'],
  ...['没有边界的竞争', '结语'],
];

/** Queries drawn from the texts: runs of whole words, and strings that respect no word. */
export function drawnQueries({ texts }: Corpus): { words: string[]; unaligned: string[] } {
  const random = createRandom(7);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const line = () =>
    random.pick(
      random
        .pick(texts)
        .text.split('\n')
        .filter(({ length }) => length > 12),
    );
  const words = many(100, () => {
    const segments = [...segmenter.segment(line())];
    const from = random.whole(segments.length - 3);
    const run = segments.slice(from, from + 1 + random.whole(3));
    return run.every(({ isWordLike }) => isWordLike)
      ? run.map(({ segment }) => segment).join('')
      : '';
  });
  const unaligned = many(50, () => {
    const text = line();
    const from = random.whole(text.length - 8);
    return text.slice(from, from + 3 + random.whole(6));
  });
  return { words, unaligned };
}

/** Draws until there are so many with at least two characters and no space at an end. */
function many(count: number, draw: () => string): string[] {
  const drawn = new Set<string>();
  for (let tries = 0; drawn.size < count && tries < 100 * count; tries += 1) {
    const query = draw();
    if (query.length > 1 && query.trim() === query) drawn.add(query);
  }
  return [...drawn];
}
