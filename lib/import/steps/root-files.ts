import type { Attachment, Step } from '../model';

/**
 * Names of files by which others know whose a site is: search engines, WeChat, sellers of advertisements; and what
 * stands in `.well-known`.
 */
const PROOF =
  /^\/(?:(?:google[\da-f]{8,}|baidu_verify_[\w-]+|yandex_[\da-f]+|sogousiteverification|shenma-site-verification|360_?[\w-]*verif\w*|bytedanceverify)\.(?:html|txt)|BingSiteAuth\.xml|MP_verify_\w+\.txt|(?:app-)?ads\.txt|\.well-known\/[\w.-]+)$/iu;

/** Proofs of ownership are served where they were: at the root, of which `content/root/` holds the files. */
export const rootFiles: Step = {
  name: 'root-files',
  about: { zh: '网站根目录的文件', en: 'files at the root' },
  run: (site) => {
    const found = [...site.files].flatMap(([address, file]): Attachment[] =>
      PROOF.test(address) && !/^\uFEFF?---/u.test(site.tree.read(file).toString('utf8'))
        ? [{ file, area: 'content', place: `root${address}` }]
        : [],
    );
    return found.length === 0 ? site : { ...site, attachments: [...site.attachments, ...found] };
  },
};
