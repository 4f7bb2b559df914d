import type { FieldTable } from './fields';

/** Fields of every document. */
const common = {
  accept: {
    form: 'acceptances',
    description: '检查的哪些提醒看过了、就这样，各写一句理由；写了的不再提醒（错误不能这样略过）',
  },
} as const satisfies FieldTable;

/** Front matter of a post: Jekyll's fields and ours. */
export const postFields = {
  title: {
    form: 'text',
    required: true,
    description:
      '标题；里面有半角冒号时，给整个标题加引号；不写则取正文开头的标题或第一个一级标题，再没有就取文件名，检查会提醒',
  },
  date: {
    form: 'date',
    description:
      '发布时间，到时自动公开；不写时区即为站点时区，不写时刻即为零点；整项不写则取文件名开头的日期，草稿可以没有日期',
  },
  updated: { form: 'date', description: '更新时间' },
  last_modified_at: { form: 'date', description: '同 `updated`（Jekyll 写法）' },
  author: {
    form: 'names',
    default: [],
    description: '作者：姓名、编号（文件名）或别名，须有 `authors/` 下的文件',
  },
  authors: { form: 'names', description: '同 `author`' },
  category: { form: 'names', description: '一个分类，名称里可有空格' },
  categories: {
    form: 'spaced-names',
    default: [],
    description: '分类：名称、编号或别名；没有文件的分类以所写名称自动建页',
  },
  tag: { form: 'names', description: '一个标签，里面可有空格' },
  tags: { form: 'spaced-names', default: [], description: '标签' },
  description: { form: 'text', description: '摘要，用于列表和搜索引擎；不写则取正文开头的整句' },
  excerpt: { form: 'text', description: '同 `description`（Jekyll 写法）' },
  cover: {
    form: 'cover',
    description:
      '题图：放在文章旁边的图片写文件名，放在 `public/` 里的写以 / 开头的路径；`alt` 必填，写出图里有什么；`caption` 为图注，`credit` 为来源',
  },
  image: { form: 'cover', description: '同 `cover`（Jekyll 写法）' },
  audio: {
    form: 'audio',
    description:
      '录音（MP3、M4A，也可以是 Ogg、Opus）：放在文章旁边的写文件名，放在 `public/` 里的写以 / 开头的路径，时长和大小自会读出；在别的网站的写 https 网址，另写 `duration` 和 `bytes`。文章开头会有播放器，订阅源里有附件，全站有播客 `/podcast.xml`',
  },
  slug: { form: 'text', description: '网址末段，可用中文；不写则取文件名（去掉日期）' },
  permalink: { form: 'old-address', description: '文章在旧站的网址，访问时自动转到这篇文章' },
  redirect_from: {
    form: 'old-addresses',
    default: [],
    description: '其他旧网址，访问时自动转到这篇文章',
  },
  guid: {
    form: 'text',
    description: '文章在旧站订阅源里的编号（`guid`、`id`），留着它，订阅的读者就不会把文章再看一遍',
  },
  series: { form: 'text', description: '所属系列的名称' },
  sources: {
    form: 'sources',
    default: [],
    description: '信息来源，列在文末；正文注释里的链接也列入，不用重写',
  },
  corrections: {
    form: 'corrections',
    default: [],
    description: '更正记录：发表后改了什么；`minor: true` 表示只是笔误',
  },
  withdrawn: {
    form: 'withdrawal',
    description:
      '撤稿：从那一刻起，网址上只有标题、日期和原因，文章从所有列表、搜索和订阅里撤下；可以写将来的时间',
  },
  ai: {
    form: 'ai',
    description:
      'AI 参与的程度：没有用、辅助生成、由 AI 生成；`note` 说明用在哪里；不写则依分类和站点的设定',
  },
  AIGC: {
    form: 'aigc',
    description:
      '隐式标识：生成文章的工具写在文件里的七项，照原样留着，会写进网页和 Markdown；没有写 `ai` 的，即为 `ai: generated`',
  },
  reviewed_by: {
    form: 'names',
    default: [],
    description:
      '审核人：对文章负责的人，须是 `authors/` 下 `kind: person` 的作者；写在文末、Markdown、订阅源、公众号和邮件里',
  },
  reviewed_at: { form: 'date', description: '审核的时间；写法同 `date`，可以不写' },
  math: {
    form: 'flag',
    default: false,
    description:
      '正文里有公式：写了 `true`，一个 `$` 括起来的（`$x_i$`）也是公式，`$5 和 $6` 照旧是价钱',
  },
  lang: {
    form: 'language',
    description: '正文语言（BCP 47，如 `en`；用繁体字写的写 `zh-Hant`）；不写即为简体中文',
  },
  hant: {
    form: 'traditional',
    description: '繁體版用的标题、摘要，不用自动转换的；可以只写一项',
  },
  pinned: { form: 'flag', default: false, description: '置顶' },
  wechat: {
    form: 'flag',
    default: false,
    description: '要发公众号：检查会提醒标题、作者、摘要、正文超出公众号限制的地方',
  },
  draft: { form: 'flag', default: false, description: '草稿：不公开；放在 `_drafts/` 里也是草稿' },
  published: { form: 'flag', description: '写 `false` 即为草稿（Jekyll 写法）' },
  ...common,
  layout: { form: 'kept', description: 'Jekyll 的版式名，本站不用' },
  comments: { form: 'kept', description: 'Jekyll 的评论开关，本站不用' },
  abbrlink: { form: 'kept', description: 'Hexo 的短网址，用来算出旧网址' },
  id: { form: 'kept', description: '文章在旧站的编号，用来算出旧网址' },
  toc: { form: 'kept', description: 'Jekyll 主题的目录开关，本站不用' },
} as const satisfies FieldTable;

/** Front matter of an author. */
export const authorFields = {
  name: { form: 'text', required: true, description: '署名' },
  kind: {
    form: 'kind',
    default: 'person',
    description: '个人（默认）、团队（有人的），或全由 AI 组成的团队',
  },
  role: { form: 'text', description: '职务' },
  description: { form: 'text', default: '', description: '一句话介绍' },
  aliases: { form: 'names', default: [], description: '别名：文章里可用的其他写法' },
  avatar: {
    form: 'text',
    description: '头像：放在文件旁边的图片写文件名，放在 `public/` 里的写以 / 开头的路径',
  },
  links: {
    form: 'links',
    default: [],
    description: '个人网站、邮箱等，网址以 `https://` 或 `mailto:` 开头',
  },
  ...common,
} as const satisfies FieldTable;

/** Front matter of a category. */
export const categoryFields = {
  name: { form: 'text', required: true, description: '名称' },
  description: { form: 'text', default: '', description: '一句话介绍' },
  color: {
    form: 'category-color',
    default: 'cinnabar',
    description: '分类名称在文章标题上方的颜色；不写则为朱砂',
  },
  genre: {
    form: 'genre',
    default: 'news',
    description: '这个分类的文章是新闻（默认）还是博客，说给搜索引擎',
  },
  aliases: { form: 'names', default: [], description: '别名：文章里可用的其他写法' },
  ai: {
    form: 'ai',
    description:
      '这个分类的文章里 AI 参与的程度，写法同文章；文章自己写了的，以文章为准；几个分类都写了的，取参与最多的',
  },
  stale_after: {
    form: 'days',
    description: '文章多少天没有更新，就在开头提醒读者内容可能过时；不写则不提醒',
  },
  ...common,
} as const satisfies FieldTable;

/** Front matter of a page. */
export const pageFields = {
  title: { form: 'text', required: true, description: '标题' },
  description: { form: 'text', description: '摘要；不写则取正文开头的整句' },
  updated: { form: 'date', description: '更新时间' },
  ...common,
  AIGC: {
    form: 'kept',
    description: '隐式标识（《人工智能生成合成内容标识办法》），原样留在源文件里，本站不显示',
  },
  layout: { form: 'kept', description: 'Jekyll 的版式名，本站不用' },
} as const satisfies FieldTable;
