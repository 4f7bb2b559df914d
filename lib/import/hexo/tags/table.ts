import {
  assetImg,
  assetLink,
  assetPath,
  img,
  postLink,
  postPath,
  toAddress,
  urlFor,
} from './assets';
import { codeblock, includeCode } from './code';
import { blockquote, note, pullquote } from './quotations';
import type { Tag } from './tag';
import {
  button,
  checkbox,
  folded,
  gist,
  iframe,
  inside,
  label,
  mermaid,
  paragraph,
  player,
  said,
  tabs,
  video,
} from './themes';

/** Hexo's own tags (https://hexo.io/docs/tag-plugins), those of hexo-tag-embed, and of themes that many use. */
export const tags: Readonly<Record<string, Tag>> = {
  ...{ codeblock, code: codeblock, include_code: includeCode, 'include-code': includeCode },
  ...{ blockquote, quote: blockquote, pullquote },
  ...{ asset_img: assetImg, asset_image: assetImg, asset_path: assetPath, asset_link: assetLink },
  ...{ post_link: postLink, post_path: postPath, url_for: urlFor, full_url_for: urlFor },
  ...{ img, image: img, link: toAddress, a: toAddress, anchor: toAddress },
  ...{ iframe, gist, youtube: video('youtube'), vimeo: video('vimeo') },
  ...{ bilibili: video('bilibili'), bili: video('bilibili'), bvideo: video('bilibili') },
  ...{ video: player, pdf: player, audio: player, dplayer: player, 'full-image': img, fi: img },
  ...{ note, subnote: note, cq: pullquote, centerquote: pullquote, mermaid },
  ...{ tabs, subtabs: tabs, timeline: tabs, label, btn: button, button },
  ...{ folding: folded, hideToggle: folded, hideBlock: folded, details: folded, fold: folded },
  ...{ span: said, emp: said, u: said, del: said, wavy: said, psw: said, kbd: said, mark: said },
  ...{ p: paragraph, quot: paragraph, checkbox, radio: checkbox },
  ...{ grouppicture: inside, gp: inside, gallery: inside, grid: inside, gi: inside },
  ...{ groupimage: inside, galleryGroup: img, inlineImg: img, inlineimage: img, btns: inside },
};
