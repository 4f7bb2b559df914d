import { isReferred } from './notes';
import { quoted, stray, type Detector } from './stray';

const REFERENCE =
  /(?<![!\w\]])\[(?<label>[^[\]\n^][^[\]\n]{0,200})\]\[(?<name>[^[\]\n]{0,200})\](?![[(])/gu;
const DEFINITION =
  /^\[(?<label>[^\]\n^]{1,100})\](?<colon>：\s*|:(?=\S))(?=(?:https?:|\/|\.{1,2}\/))/u;

/** A definition that is none, as a blank stands before its colon or words follow its address. */
const UNREAD = /^(\[[^\]\n^]{1,100}\])[ \t]?:[ \t]*(?=https?:|\/|\.{1,2}\/)/u;

/** Faces of microblogs and chats: [doge][泪]. */
const FACE =
  /^(?:doge|ok|no|good|[微苦憨]笑|笑(?:哭|cry|而不语)|偷笑|嘻嘻|哈哈|泪|流泪|大哭|允悲|捂脸|吃瓜|思考|疑问|费解|汗|擦汗|冷汗|晕|吐|怒|怒骂|生气|抓狂|傻眼|吃惊|震惊|惊讶|害羞|可爱|可怜|委屈|色|酷|哼|鄙视|白眼|右哼哼|左哼哼|打脸|跪了|裂开|旺柴|强|弱|赞|心|爱心|伤心|鲜花|玫瑰|握手|拳头|抱抱|拥抱|加油|鼓掌|作揖|抱拳|耶|胜利|庆祝|蛋糕|礼物|太阳|月亮|让我看看|社会社会|奋斗|再见|拜拜|亲亲|调皮|坏笑|尴尬|黑线|阴险|得意|嘿哈|机智|皱眉|苦涩|叹气|破涕为笑|撇嘴|发呆|睡|困|敲打|闭嘴|嘘|衰|骷髅|咖啡|啤酒|猪头|红包|發|福|烟花|爆竹|蜡烛|互粉|给力|威武|神马|浮云)$/iu;

/** `[公告][没有]`: a link by a name that nothing defines; [1][2] and a[i][j] are none. */
export const strayReference: Detector = ({ text }) =>
  [...text.matchAll(REFERENCE)]
    .filter(({ groups: { label = '', name = '' } = {} }) => {
      const isNumbers = /^[\d\s,，–-]+$/u.test(label) && /^[\d\s,，–-]*$/u.test(name);
      const isPattern = [label, name].some((each) => /^\^?\w-\w/u.test(each));
      const areFaces = [label, name].every((each) => FACE.test(each));
      const areLetters = label.length === 1 && name.length <= 1;
      return !isNumbers && !isPattern && !areFaces && !areLetters && label !== name;
    })
    .map(({ 0: all, index, groups: { label = '', name = '' } = {} }) =>
      stray(
        index,
        all.length,
        `“${quoted(all)}”会原样显示：没有一行写着 [${name || label}]: 网址。请补上那一行，或写成 [${label}](网址)。`,
        `"${quoted(all)}" is shown as it is: no line says [${name || label}]: address. Add it, or write [${label}](address).`,
      ),
    );

const PARTED = /(?<![!\w\]])\[[^[\]\n^]*\p{Script=Han}[^[\]\n]{0,200}\][ \t](?=\uE000)/gu;

/** `[公告] [甲]`: a link by a name that is defined, with a blank before the name. */
export const strayPartedReference: Detector = ({ text, source }) =>
  [...text.matchAll(PARTED)].flatMap(({ 0: all, index }) => {
    const [name] = /^\[[^[\]\n^]+\](?![([:])/u.exec(source.slice(index + all.length)) ?? [];
    if (name === undefined) return [];
    const label = source.slice(index, index + all.length).trimEnd();
    return stray(
      index,
      all.length,
      `“${quoted(label)}”会原样显示，链接落在了后面的“${quoted(name)}”上：两对方括号之间不能有空格。请写成 ${quoted(label + name)}。`,
      `"${quoted(label)}" is shown as it is, and "${quoted(name)}" is the link: no blank may stand between the brackets. Write ${quoted(label + name)}.`,
    );
  });

/** `[公告]：https://…`: a definition with a full-width colon, or without a space that is needed. */
export const strayDefinition: Detector = ({ heads, text }) =>
  heads.flatMap(({ start, text: { length } }) => {
    const [unread, name = ''] = UNREAD.exec(text.slice(start, start + length)) ?? [];
    if (unread !== undefined && isReferred(text, name))
      return stray(
        start,
        unread.trimEnd().length,
        `“${quoted(text.slice(start, start + length))}”会原样显示，没有成为链接的地址。请写成 ${name}: 网址，冒号紧跟方括号，网址之后不再有别的字。`,
        `"${quoted(text.slice(start, start + length))}" is shown as it is and gives no link its address. Write ${name}: address, with the colon right behind the bracket and nothing after the address.`,
      );
    const [all] = DEFINITION.exec(text.slice(start, start + length)) ?? [];
    if (!all?.includes('：')) return [];
    const label = all.slice(0, all.lastIndexOf('：'));
    // What nothing refers to would vanish.
    const isUsed = isReferred(text, label);
    return stray(
      start,
      all.length,
      `“${quoted(all)}”会原样显示。方括号后面请用半角冒号：${label}: 网址。`,
      `"${quoted(all)}" is shown as it is. Put a half-width colon after the bracket: ${label}: address.`,
      isUsed ? `${label}: ` : null,
    );
  });
