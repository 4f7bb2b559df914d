import { TIME_ZONE } from '@/lib/build-settings.mjs';
import type { FieldTable } from '../schema/fields';

/** Fields of content/site.yml, in which a publication says what it is. Nothing of it has to be there. */
export const siteFields = {
  name: {
    form: 'text',
    description: '报刊的名称：报头、标题、订阅源、卡片、邮件里都是它；不写则为网站的域名',
  },
  tagline: { form: 'text', description: '名称下面的一行，如“AI 日报”' },
  description: {
    form: 'text',
    description: '一两句话的介绍，用于搜索引擎、订阅源和页脚；不写则同名称',
  },
  time_zone: {
    form: 'zone',
    default: TIME_ZONE,
    description: `时区：没写时区的日期按它算，日期、时刻按它显示；不写即为 \`${TIME_ZONE}\`。改了要重新构建网站`,
  },
  hant: {
    form: 'region',
    description: '繁体版用哪里的字词：台湾（`tw`，不写也是）或香港（`hk`）。改了要重新构建网站',
  },
  accounts: {
    form: 'accounts',
    description: '在别处的账号，写进分享的信息里',
  },
  wechat: {
    form: 'wechat-account',
    description: '公众号的名称和二维码图片（方的，放在 `public/assets/` 里），在 `/subscribe` 页上',
  },
  newsletter: {
    form: 'newsletter',
    description:
      '`/subscribe` 页上订阅邮件的表单：`action` 是邮件服务给的地址，`field` 是它给邮箱起的名字，`hidden` 是表单里还有的项目，`leads_to` 是它还会转去的网站。换了网站要重新构建',
  },
  podcast: {
    form: 'podcast',
    description:
      '播客应用看到的：名称和作者（不写则同报刊的名称）、目录联系谁、语言、是否只给成人听、Apple 的分类、方的封面（1400–3000 像素的 JPEG 或 PNG）',
  },
  licence: { form: 'licence', description: '文章的许可协议：在页脚、订阅源和给搜索引擎的信息里' },
  reprint: { form: 'text', description: '转载的要求，一句话，在页脚、订阅源和公众号版的文末' },
  stale_after: {
    form: 'days',
    description:
      '文章多少天没有更新，就在开头提醒读者内容可能过时；分类里写了的，依分类；都不写则不提醒',
  },
  icp: { form: 'icp', description: 'ICP 备案号，在页脚，链接到工信部' },
  police: {
    form: 'police',
    description: '公安备案号，在页脚，链接到公安部；`icon` 是发给的图标，放在 `public/assets/` 里',
  },
  contact: { form: 'reach', description: '读者有事报告、举报时找谁：邮箱或网页，在页脚' },
  hub: { form: 'url', description: 'WebSub 的中转站：订阅源里写明，有新文章就通知它' },
  indexnow: {
    form: 'indexnow-key',
    description:
      'IndexNow 的密钥，自己取：有新的、更正的、撤下的文章，就通知必应等搜索引擎（`npm run announce`）；证明它的文件 `/密钥.txt` 由网站放好',
  },
  aigc_producer: {
    form: 'producer',
    description: '内容制作者的编码，写进 AI 生成内容的隐式标识；不写则那一项是空的',
  },
  ai: {
    form: 'level',
    description: '文章和分类都没写明时，AI 参与的程度；不写则不标注',
  },
  ai_review: {
    form: 'demand',
    description:
      '写 `required`：由 AI 生成的文章，没有人审核（`reviewed_by`）就发布不了；不写则只提醒',
  },
  edit_url: {
    form: 'edit-url',
    description: '在哪里改文章：文末的链接，`{path}` 是文件在 `content/` 里的路径；不写则没有',
  },
} as const satisfies FieldTable;
