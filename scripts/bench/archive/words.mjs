/** Words of a made-up world: whoever reads a generated article sees at once that nothing in it is real. */
export const words = {
  place: ['样例镇', '虚构港', '测试湖', '演示山', '占位城', '草稿岛', '模型谷', '示范湾'],
  actor: ['样例研究所', '虚构电力', '演示大学', '占位银行', '测试电台', '草稿出版社', '示范铁路'],
  thing: ['纸飞机', '风铃', '罗盘', '灯塔', '算盘', '邮筒', '水车', '望远镜', '温度计', '活字'],
  quality: ['安静的', '并不存在的', '反复出现的', '可以数清的', '颜色很浅的', '没有名字的'],
  verb: ['整理', '比较', '记录', '重画', '搬运', '修理', '清点', '借出', '收回', '命名'],
  time: ['清晨', '午后', '一周以后', '去年冬天', '试验的第三天', '大家离开以后', '下雨之前'],
  reason: ['数字对不上', '没有人记得原因', '规则写得太长', '钥匙在别人手里', '天气一直很好'],
  term: ['Alpha', 'Beta 2', 'Gamma', 'Delta API', 'Omega', 'Sigma 7B'],
};

/** Categories that have a document, and some that are known by name alone. */
export const categories = {
  documented: [
    ['daily', '日报'],
    ['machines', '机器'],
    ['places', '地方'],
    ['numbers', '数字'],
  ],
  undocumented: ['随笔', '长文', '访谈', '图说', '书评', '来信'],
};

/** Authors by id. */
export const authors = [
  ['sample-lin', '林样例'],
  ['mock-zhou', '周虚构'],
  ['demo-desk', '演示编辑部'],
  ['placeholder-he', '何占位'],
  ['draft-song', '宋草稿'],
];
