import type { FieldTable } from './fields';

/** Front matter of a post: Jekyll's fields and ours. */
export const postFields = {
  title: { form: 'text', required: true, description: '标题' },
  date: { form: 'date', description: '发布时间；不写时区即为站点时区；不写则取文件名开头的日期' },
  updated: { form: 'date', description: '更新时间' },
  last_modified_at: { form: 'date', description: '同 updated（Jekyll 写法）' },
  author: { form: 'names', description: '作者：姓名、编号或别名，可为列表' },
  authors: { form: 'names', description: '同 author' },
  category: { form: 'names', description: '一个分类' },
  categories: { form: 'spaced-names', description: '分类：列表，或以空格分隔' },
  tag: { form: 'names', description: '一个标签' },
  tags: { form: 'spaced-names', description: '标签：列表，或以空格分隔' },
  description: { form: 'text', description: '摘要；不写则取正文开头的整句' },
  excerpt: { form: 'text', description: '同 description（Jekyll 写法）' },
  slug: { form: 'text', description: '网址末段；不写则取文件名' },
  lang: { form: 'text', description: '正文语言（BCP 47），不写即为简体中文' },
  pinned: { form: 'flag', description: '置顶' },
  draft: { form: 'flag', description: '草稿：不公开' },
  published: { form: 'flag', description: '写 false 即为草稿（Jekyll 写法）' },
  layout: { form: 'kept', description: 'Jekyll 的版式名，本站不用' },
  comments: { form: 'kept', description: 'Jekyll 的评论开关，本站不用' },
} as const satisfies FieldTable;

/** Front matter of an author. */
export const authorFields = {
  name: { form: 'text', required: true, description: '署名' },
  kind: { form: 'text', description: 'person（个人，默认）或 team（团队）' },
  role: { form: 'text', description: '职务' },
  description: { form: 'text', description: '一句话介绍' },
  aliases: { form: 'names', description: '别名：文章里可用的其他写法' },
} as const satisfies FieldTable;

/** Front matter of a category. */
export const categoryFields = {
  name: { form: 'text', required: true, description: '名称' },
  description: { form: 'text', description: '一句话介绍' },
  aliases: { form: 'names', description: '别名：文章里可用的其他写法' },
} as const satisfies FieldTable;

/** Front matter of a page. */
export const pageFields = {
  title: { form: 'text', required: true, description: '标题' },
  description: { form: 'text', description: '摘要' },
  updated: { form: 'date', description: '更新时间' },
  layout: { form: 'kept', description: 'Jekyll 的版式名，本站不用' },
} as const satisfies FieldTable;
