import { cases, type Case } from './cases';

/** Files that the whole content shares, in which the gate finds nothing. */
export const validFiles: readonly Case[] = [
  ...cases('names', [
    '- name: 甲公司\n  forms: [甲科技, Jia Tech]\n  never: [贾公司, Jiatech]',
    '- name: 乙产品\n  never: 已产品',
    '- name: 甲\n- name: "360"',
    '[]',
    '- { name: 丙, forms: [] }',
  ]),
  ...cases('outlets', [
    '- name: 甲报\n  aliases: [Jia Bao, 甲报网]\n  words: [JIA]\n  except: [甲报社区]\n  hosts: [jiabao.example]',
    '- name: 乙报\n  hosts: news.yibao.example',
    '- name: 丙报\n  except: 丙',
  ]),
  ...cases('opencc', [
    'keep: [于先生, 余小明]',
    'keep: 于先生',
    'terms:\n  - from: 英伟达\n    tw: 輝達\n    hk: 英偉達',
    'terms:\n  - from: 两只集装箱 # 连名词\n    tw: 兩個貨櫃',
    'tests:\n  - from: 于先生在英伟达写软件。\n    hk: 于先生在英偉達寫軟件。',
    'tests:\n  - { from: abc, tw: abc }',
  ]),
  ...cases('old-site', [
    'permalinks:\n  - engine: jekyll\n    pattern: /:year/:month/:day/:title/\n    before: 2026-12-01',
    'permalinks:\n  - engine: hexo\n    pattern: :year/:title/\n    folder: posts/old/\n    new_post_name: :year-:title.md\n    category_map: { 科技: tech }\n    filename_case: 1',
    'permalinks:\n  - engine: hugo\n    pattern: default\n    section: news\n    file_dates: true\n    time_zone: America/New_York\n    day_uncertain: false',
    'feed_ids:\n  site: https://old.example/博客/\n  form: jekyll-feed',
    'redirects:\n  /me/: /about\n  /blog: /',
    'lenient:\n  folders: [posts/archive]\n  before: 2020-01-01\n  imported: false',
    'lenient: { folders: pages }',
  ]),
];

/** The same, in which it finds something. */
export const invalidFiles: readonly Case[] = [
  ...cases('names', [
    'name: 甲公司',
    '- forms: [甲科技]',
    '- name: 甲公司\n  froms: [甲科技]',
    '- name: 甲公司\n  never: 贾',
    '- name: 360',
    '- name: 甲公司\n  forms:',
    '- 甲公司',
    '- name: [甲]',
  ]),
  ...cases('outlets', [
    '- name: 甲报\n  hosts: https://jiabao.example',
    '- name: 甲报\n  hosts: [jiabao]',
    '- name: 甲报\n  alias: 甲',
    '- name: 甲报\n  aliases: [甲]',
    '- aliases: [甲报网]',
    '- name: 甲报\n  words: [true]',
  ]),
  ...cases('opencc', [
    '- 于先生',
    'keep: OpenAI',
    'keep:',
    'terms: {英伟达: 輝達}',
    'terms:\n  - tw: 輝達',
    'terms:\n  - from: 英伟达',
    'terms:\n  - from: GPU\n    tw: 圖形處理器',
    'terms:\n  - from: 英伟达\n    tw: 360',
    'terms:\n  - from: 英伟达\n    mo: 輝達',
    'term: []',
  ]),
  ...cases('old-site', [
    'permalinks: pretty',
    'permalinks:\n  - engine: wordpress\n    pattern: /a',
    'permalinks:\n  - engine: jekyll',
    'permalinks:\n  - engine: hexo\n    pattern: :id\n    befor: 2026-01-01',
    'permalinks:\n  - engine: hexo\n    pattern: :id\n    before: someday',
    'permalinks:\n  - engine: hexo\n    pattern: :id\n    folder: ../posts',
    'permalinks:\n  - engine: hexo\n    pattern: :id\n    filename_case: 2',
    'feed_ids:\n  form: address',
    'feed_ids:\n  site: old.example',
    'feed_ids:\n  site: https://old.example\n  form: guid',
    'redirects: [/a]',
    'redirects: { a: /b }',
    'redirects: { /a: //b }',
    'redirects: {}',
    'lenient: { folders: [assets] }',
    'lenient: { imported: 是 }',
    '- a',
  ]),
];
