import type { Rule } from './rule';
import { acceptanceOf } from './rules/acceptance';
import { addressTaken } from './rules/address-taken';
import { aiPolicyMissing } from './rules/ai-policy-missing';
import { aiSignsAlone } from './rules/ai-signs-alone';
import { aiUndeclared } from './rules/ai-undeclared';
import { aiUnreviewed } from './rules/ai-unreviewed';
import { aigcContradicted } from './rules/aigc-contradicted';
import { anchorDead } from './rules/anchor-dead';
import { attributeList } from './rules/attribute-list';
import { audioBroken } from './rules/audio-broken';
import { audioMissing } from './rules/audio-missing';
import { audioUnmeasured } from './rules/audio-unmeasured';
import { authorKind } from './rules/author-kind';
import { authorMissing } from './rules/author-missing';
import { authorUnknown } from './rules/author-unknown';
import { bodyEmpty } from './rules/body-empty';
import { bodyFailed } from './rules/body-failed';
import { categoryName } from './rules/category-name';
import { categoryResembles } from './rules/category-resembles';
import { categoryUndocumented } from './rules/category-undocumented';
import { changeUndeclared } from './rules/change-undeclared';
import { chart } from './rules/chart';
import { codeLanguage } from './rules/code-language';
import { dateAhead, sourceAhead } from './rules/date-ahead';
import { dateBefore } from './rules/date-before';
import { dateZone } from './rules/date-zone';
import { encoding } from './rules/encoding';
import { farFuture } from './rules/far-future';
import { fieldDoubled } from './rules/field-doubled';
import { fieldMarkup } from './rules/field-markup';
import { fieldDate, fieldMissing, fieldUnknown, fieldValue } from './rules/field-problems';
import { fileDay } from './rules/file-day';
import { fileIgnored } from './rules/file-ignored';
import { frontMatter } from './rules/front-matter';
import { frontMatterTwice } from './rules/front-matter-twice';
import { guidShared } from './rules/guid-shared';
import { halfWidth } from './rules/half-width';
import { headingSkipped } from './rules/heading-skipped';
import { htmlDropped } from './rules/html-dropped';
import { imageAiUndeclared } from './rules/image-ai-undeclared';
import { imageAlt } from './rules/image-alt';
import { imageBroken } from './rules/image-broken';
import { imageElsewhere } from './rules/image-elsewhere';
import { imageHtml } from './rules/image-html';
import { imageLabelCodes } from './rules/image-label-codes';
import { imageLabelLost } from './rules/image-label-lost';
import { imageMissing } from './rules/image-missing';
import { importManifest } from './rules/import-manifest';
import { ledgerDamaged } from './rules/ledger-damaged';
import { linkDead } from './rules/link-dead';
import { linkEarly } from './rules/link-early';
import { liquid } from './rules/liquid';
import { namesFile, openccFile, openccTest, outletsFile } from './rules/list-files';
import { math } from './rules/math';
import { mergeConflict } from './rules/merge-conflict';
import { nameAddress } from './rules/name-address';
import { nameShared } from './rules/name-shared';
import { nameSpelling } from './rules/name-spelling';
import { namesJoined } from './rules/names-joined';
import { oldAddressClash } from './rules/old-address-clash';
import { oldSite } from './rules/old-site';
import { publishedGone } from './rules/published-gone';
import { redirectClash } from './rules/redirect-clash';
import { reviewOutdated } from './rules/review-outdated';
import { reviewerMissing } from './rules/reviewer-missing';
import { reviewerPerson } from './rules/reviewer-person';
import { rootFile } from './rules/root-file';
import { siteFile } from './rules/site-file';
import { sourceMissing } from './rules/source-missing';
import { straightQuotes } from './rules/straight-quotes';
import { strayMarkup } from './rules/stray-markup';
import { suspiciousBlock } from './rules/suspicious-block';
import { textCut } from './rules/text-cut';
import { textChanged, textLost, textUnused } from './rules/text-losses';
import { textSwallowed } from './rules/text-swallowed';
import { titleInferred } from './rules/title-inferred';
import { titleLong } from './rules/title-long';
import { tooMuch } from './rules/too-much';
import { topicInTwoScripts } from './rules/topic-in-two-scripts';
import { wechatLimits } from './rules/wechat-limits';

/** Rules in the order of the handbook: the file, its fields, its body. */
const aboutContent: readonly Rule[] = [
  encoding,
  mergeConflict,
  frontMatter,
  tooMuch,
  bodyFailed,
  fieldMissing,
  fieldDate,
  dateAhead,
  sourceAhead,
  fieldValue,
  authorUnknown,
  aiSignsAlone,
  reviewerPerson,
  addressTaken,
  redirectClash,
  importManifest,
  oldSite,
  outletsFile,
  siteFile,
  namesFile,
  openccFile,
  openccTest,
  guidShared,
  categoryName,
  imageMissing,
  imageBroken,
  imageLabelLost,
  imageAlt,
  imageHtml,
  audioMissing,
  audioBroken,
  linkDead,
  anchorDead,
  liquid,
  math,
  chart,
  textLost,
  textSwallowed,
  ledgerDamaged,
  changeUndeclared,
  publishedGone,
  rootFile,
  fileIgnored,
  fieldUnknown,
  fieldDoubled,
  fieldMarkup,
  textCut,
  titleInferred,
  frontMatterTwice,
  namesJoined,
  dateZone,
  farFuture,
  dateBefore,
  fileDay,
  authorMissing,
  authorKind,
  nameShared,
  oldAddressClash,
  bodyEmpty,
  linkEarly,
  titleLong,
  wechatLimits,
  nameAddress,
  topicInTwoScripts,
  categoryResembles,
  categoryUndocumented,
  headingSkipped,
  strayMarkup,
  suspiciousBlock,
  straightQuotes,
  halfWidth,
  sourceMissing,
  nameSpelling,
  imageElsewhere,
  audioUnmeasured,
  htmlDropped,
  textUnused,
  textChanged,
  codeLanguage,
  attributeList,
  aiUndeclared,
  aigcContradicted,
  aiUnreviewed,
  reviewerMissing,
  reviewOutdated,
  imageAiUndeclared,
  imageLabelCodes,
  aiPolicyMissing,
];

/** All rules of the content gate. The last is about what the others have found. */
export const rules: readonly Rule[] = [...aboutContent, acceptanceOf(aboutContent)];
