/** Keys of content/old-site.yml, and what each says: the gate reads no others, and editors' programs are told of these. */
export const oldSiteKeys = {
  permalinks: '旧网站怎样给文章起网址，一项一套规则；先写的先算',
  feed_ids: '旧网站订阅源里的编号：留着它，订阅的读者不会把旧文章再看一遍',
  redirects: '其他的旧网址，一行一个，“/旧网址: /新网址”；连同在它下面的',
  lenient: '哪些旧文章的旧毛病只提醒，不算错误',
} as const;

/** Keys of a rule; those of Hexo have the names of its own configuration. */
export const permalinkKeys = {
  engine: '旧网站的程序',
  pattern: '旧网站配置里的 permalink，也可写 pretty 这样的名称；Hugo 没有设的写 default',
  folder: '只管这个文件夹里的文章，如 posts/news',
  before: '这一天以后的新文章没有旧网址',
  time_zone: '网址里的日期按这个时区；不写即为本站的',
  day_uncertain: '不知道旧网站在哪个时区生成：前一天、后一天的网址也认',
  file_dates: 'Hugo 的 frontmatter.date 里有 :filename',
  section: '这些文章在 Hugo 的哪个 section；不写即为 posts',
  new_post_name: '同 Hexo 的配置：文件名怎样进网址',
  default_category: '同 Hexo 的配置',
  category_map: '同 Hexo 的配置：分类在网址里的写法',
  filename_case: '同 Hexo 的配置：1 是小写',
} as const;

/** Keys of `feed_ids`. */
export const feedIdKeys = {
  site: '旧网站的网址',
  form: '编号的样子；不写时就是旧网址',
  before: '这一天以后的新文章没有旧编号',
} as const;

/** Keys of `lenient`. */
export const lenientKeys = {
  imported: 'npm run import 搬来的算不算旧文章；不写即为 true',
  before: '这一天以前发布的算旧文章',
  folders: '这些文件夹里的算旧文章，如 posts/archive',
} as const;
