/** A word, and what it becomes. */
export type Pair = readonly [from: string, to: string];

/**
 * Words that OpenCC’s dictionaries have wrong or not at all: Simplified, and Traditional as OpenCC spells it before it
 * gives a word Taiwan’s or Hong Kong’s characters (裏, 麪). A longer word that is right stands beside a shorter one that
 * would break it: 块表 is a watch, 块表格 is not. docs/traditional.md says what each group is for.
 */
export const MENDED: readonly Pair[] = [
  // A watch is 錶.
  ...pairs(
    '这只表 這隻錶|那只表 那隻錶|一只表 一隻錶|两只表 兩隻錶|几只表 幾隻錶|只手表 隻手錶|块表 塊錶|修表 修錶|表匠 錶匠|表带 錶帶',
  ),
  ...pairs(
    '表盘 錶盤|表链 錶鏈|表针 錶針|表壳 錶殼|对表 對錶|的钟表 的鐘錶|表不准 錶不準|钟不准 鐘不準',
  ),
  ...combine(
    '块 塊|修 修|对 對',
    '表格 表格|表面 表面|表示 表示|表明 表明|表现 表現|表演 表演|表达 表達|表决 表決|表扬 表揚|表皮 表皮|表哥 表哥|表弟 表弟|表姐 表姐|表妹 表妹|表述 表述',
  ),
  // What is counted by 隻, and 只 that only means "only".
  ...pairs('十几只 十幾隻|几十只 幾十隻|几百只 幾百隻|数十只 數十隻|好几只 好幾隻|上百只 上百隻'),
  ...pairs('多只 多隻|多只是 多只是|多只有 多只有|多只能 多只能|多只会 多只會|多只要 多只要'),
  // Inside is 裏; a nautical mile is 海里.
  ...pairs('谷里 谷裏|硅谷里 硅谷裏|山谷里 山谷裏|海里的 海裏的|海里有 海裏有|海里游 海裏游'),
  ...combine(
    '一 一|二 二|三 三|四 四|五 五|六 六|七 七|八 八|九 九|十 十|百 百|千 千|万 萬|两 兩|几 幾|多 多|余 餘|0 0|1 1|2 2|3 3|4 4|5 5|6 6|7 7|8 8|9 9',
    '海里的 海里的',
  ),
  // Names that are spelt by sound.
  ...pairs(
    '马里 馬里|弗里德 弗里德|里奇 里奇|里德 里德|里希特 里希特|里克 里克|里卡多 里卡多|亨里 亨里|埃里 埃里|杰里 傑里|莱里 萊里|里皮 里皮',
  ),
  ...pairs(
    '里米尼 里米尼|里耶卡 里耶卡|的里雅斯特 的里雅斯特|里海 里海|蒙特里 蒙特里|里士满 里士滿',
  ),
  ...combine(
    '里 裏',
    '奇怪 奇怪|奇特 奇特|奇妙 奇妙|奇迹 奇蹟|德国 德國|德语 德語|克服 克服|克制 克制|克隆 克隆|皮肤 皮膚|皮革 皮革|皮毛 皮毛|海水 海水|海鲜 海鮮|海量 海量|海外 海外|海洋 海洋',
  ),
  // Read across two words, where the segmenter cuts otherwise.
  ...pairs('牵头发起 牽頭發起|网红发文 網紅發文|大巴里 大巴裏|楼道里 樓道裏'),
  // A week is 週; what is around and the surname are 周.
  ...pairs('本周 本週|每周 每週|上周 上週|下周 下週|这周 這週|一周 一週|两周 兩週'),
  ...combine(
    '本 本|每 每|上 上|下 下|这 這|一 一|两 兩',
    '周围 周圍|周边 周邊|周长 周長|周转 周轉|周游 周遊|周旋 周旋|周折 周折|周恩来 周恩來|周杰伦 周杰倫|周星驰 周星馳',
  ),
  // Forbidden is 不准, not exact 不準.
  ...pairs(
    '不准 不准|不准确 不準確|不准时 不準時|不准备 不準備|时间不准 時間不準|走得不准 走得不準',
  ),
  ...combine(
    '说 說|拿 拿|测 測|算 算|看 看|吃 吃|摸 摸|猜 猜|瞄 瞄|打 打|预测 預測|预报 預報|音 音',
    '不准 不準',
  ),
  // One by one.
  ...pairs('子丑 子丑|子丑寅卯 子丑寅卯|之后皇后 之後皇后|答复 答覆|家具 家具|霉运 霉運|折合 折合'),
  ...pairs(
    '干得 幹得|假发票 假發票|发霉 發霉|地冲茶 地沖茶|地冲洗 地沖洗|的钟情 的鍾情|的钟爱 的鍾愛|的钟南山 的鍾南山|的钟馗 的鍾馗',
  ),
  ...pairs(
    '江干区 江干區|干宝 干寶|托福考试 托福考試|托福成绩 托福成績|考托福 考托福|托福分数 托福分數',
  ),
  ...combine('我 我|你 你|他 他|她 她|们 們|谁 誰', '干得 幹得'),
  ...combine('自制 自製', '的 的|面包 麪包|视频 視頻|节目 節目|蛋糕 蛋糕|剧 劇|饼干 餅乾'),
  ...pairs('范式 範式|范本 範本|范儿 範兒|风范 風範|就范 就範|垂范 垂範|懿范 懿範|范型 範型'),
  // Surnames: those of people who are in the news, and any before a title.
  ...pairs('余秋雨 余秋雨|余承东 余承東|余文乐 余文樂|余华 余華|余则成 余則成|余凯 余凱'),
  ...combine('姓 姓', '余 余|范 范|于 于|涂 涂|干 干|台 台|丰 豐'),
  ...combine(
    '余 余|范 范|于 于|涂 涂|钟 鍾|的钟 的鍾|丰 豐|干 干',
    '先生 先生|女士 女士|小姐 小姐|太太 太太|老师 老師|教授 教授|博士 博士|院士 院士|主任 主任|经理 經理|律师 律師|医生 醫生|记者 記者|同学 同學|局长 局長|院长 院長|校长 校長|部长 部長|队长 隊長|总裁 總裁|董事长 董事長|师傅 師傅|老板 老闆|阿姨 阿姨|叔叔 叔叔|教练 教練|法官 法官|导演 導演|编辑 編輯',
  ),
  // A card is given out more often than hair is held by one.
  ...pairs(
    '发卡银行 發卡銀行|发卡量 發卡量|发卡行 發卡行|发卡机构 發卡機構|发卡组织 發卡組織|系围裙 繫圍裙|系红领巾 繫紅領巾|系扣子 繫釦子|犯困 犯睏|厘米 厘米',
  ),
  // A play is counted by 齣; 一出 is else "as soon as it is out".
  ...pairs(
    '一出 一出|一出戏 一齣戲|一出好戏 一齣好戲|一出大戏 一齣大戲|一出闹剧 一齣鬧劇|一出悲剧 一齣悲劇|一出喜剧 一齣喜劇|一出京剧 一齣京劇|一出话剧 一齣話劇|一出剧 一齣劇',
  ),
  // Words that Unicode's segmenter reads otherwise.
  ...pairs(
    '的表停 的錶停|注销 註銷|回归 迴歸|一刻钟 一刻鐘|个钟 個鐘|系紧 繫緊|合并 合併|美发店 美髮店|美发师 美髮師',
  ),
  // Hair dries.
  ...pairs('头发干 頭髮乾'),
  // Before a title, 于 is a surname; not behind these.
  ...combine(
    '求教 求教|请教 請教|求助 求助|取决 取決|受教 受教|师从 師從|听命 聽命|服务 服務|适用 適用|不亚 不亞|不同 不同|受制 受制|委托 委託|归功 歸功|归咎 歸咎|得益 得益|有利 有利|有别 有別|来自 來自|相对 相對|相较 相較|忠诚 忠誠|屈服 屈服|受命 受命|有赖 有賴|依赖 依賴|求救 求救|嫁 嫁|交付 交付|隶属 隸屬|受雇 受僱|受聘 受聘',
    '于 於',
  ),
];

/** Characters by themselves: 範 is in words that OpenCC knows, and 范 a surname. */
export const MENDED_CHARACTERS: readonly Pair[] = pairs('范 范');

/** Reads `甲 乙|丙 丁`. */
export function pairs(written: string): Pair[] {
  return written.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  });
}

/** Each of some words before each of others, both written as for `pairs`. */
export function combine(first: string, second: string): Pair[] {
  return pairs(first).flatMap(([from, to]) =>
    pairs(second).map(([next, becomes]): Pair => [from + next, to + becomes]),
  );
}
