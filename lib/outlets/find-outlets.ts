import { createFormFinder, type FormPlace, outermost } from '@/lib/names/find-forms';
import { foldWidth } from '@/lib/names/fold-width';
import { isInAddress } from '@/lib/names/in-address';
import type { Outlet } from './outlet';

/** A form of an outlet's name in a text. */
type Around = {
  /** The text before it, within its paragraph. */
  before: string;
  /** The form. */
  form: string;
  /** The text behind it. */
  after: string;
};

/** The beginning of a work's title that ends with the text, and the end of one that the text begins with. */
const TITLE_BEFORE = /[《〈]([^《》〈〉]*)$/u;
const TITLE_AFTER = /^([^《》〈〉]*)[》〉]/u;

/** Words that may stand in title marks before and behind an outlet's name. */
const EDITION_BEFORE = /^(?:[美英法德日中]国|日本|香港|the )?$/iu;
const EDITION_AFTER =
  /^ ?(?:(?:中文|英文|国际|亚洲|海外|网络|电子|印刷|周末)[网版]|杂志|周刊|网站|官网|新闻网)?$/u;

/** Words that make a longer name of an outlet's: a building, a prize, a company, a list of books. */
const LONGER =
  /^[》〉]? ?(?:新闻)?(?:大[厦楼]|大学(?!生)|广场|总部|奖|基金|研究[所院]|学院|集团|公司|控股|股[份价票东]|终端|畅销|书评|读书会|俱乐部|指数|最佳|年度人物)/u;

/** A person who has left an outlet: what was published there is not spoken of. */
const LEFT = /(?<![日此之目先以年月天早提生眼当面跟空史从午周会赛盘])前 ?[《〈]?$/u;
const PERSON =
  /^[》〉]? ?\p{Script=Han}{0,4}?(?:记者|编辑|主编|总编|主笔|作者|作家|主播|社长|员工|高管|出版人|CEO)/u;

/** Words for a thing that is read or watched, and for what it does. */
const MEDIUM = /^[》〉]? ?(?:杂志|周刊|月刊|双周刊|期刊)/u;
const SPEAKS =
  /^ ?(?:的|最新|近日|今日|昨日|此前|本周|曾|在)*(?:报道|报导|记者|网站|官网|中文网|新闻网|电视台|撰文|刊文|发文|刊[登发载]|援引|披露|专栏|社论|评论|封面|主编|头版|专访|采访|独家|消息|节目|电台|文章|[称说]|指出|写道|认为|爆料)/u;
const QUOTES =
  /(?:据|援引|引述|转引自?|刊[于载]|登上|发表[在于]|刊[登发载][在于]|接受|订阅)(?:了|美国|英国|国际|权威)* ?$/u;

/** Text that may stand right before a Han word that is an outlet's name, without making a longer word of it. */
const HAN_BEFORE =
  /(?:^|[^\p{Script=Han}]|[据在由和与及被向给对为于是]|[美英法德]国|著名|权威|新闻)$/u;

/** Whether a form stands as the name of its outlet, and not as part of a longer name. */
function isWhole(around: Around): boolean {
  const { before, after } = around;
  const isFormer = LEFT.test(before) && PERSON.test(after);
  return placeInTitle(around) !== 'part' && !goesOn(around) && !isFormer;
}

/** Whether the name is the beginning of a longer one, or its last sign of a longer word. */
function goesOn({ form, after }: Around): boolean {
  return LONGER.test(after) || /^(?:网络|社区)/u.test(form.slice(-1) + after);
}

/** Whether a word stands for the outlet that is called by it. */
function isOutlet(around: Around): boolean {
  const { before, form, after } = around;
  if (placeInTitle(around) === 'all') return true;
  if (/\p{Script=Han}/u.test(form)) return MEDIUM.test(after) && HAN_BEFORE.test(before);
  if (/[A-Za-z] $/u.test(before) || /^ [A-Za-z]/u.test(after)) return false;
  return MEDIUM.test(after) || SPEAKS.test(after) || QUOTES.test(before);
}

/**
 * Tells the form's part of the title marks around it: all but for an edition, part of a work's title, or null where
 * there are none.
 */
function placeInTitle({ before, after }: Around): 'all' | 'part' | null {
  const [, ahead] = TITLE_BEFORE.exec(before) ?? [];
  const [, behind] = TITLE_AFTER.exec(after) ?? [];
  if (ahead === undefined || behind === undefined) return null;
  return EDITION_BEFORE.test(ahead) && EDITION_AFTER.test(behind) ? 'all' : 'part';
}

/** Place of an outlet's name in a text. */
export type OutletPlace = FormPlace & {
  /** Name of the outlet in the list. */
  outlet: string;
};

/** Finds outlets in texts. */
export type OutletFinder = {
  /** Finds the outlets that a text names, in order; a word that may be one is left out unless the text says so. */
  named: (text: string) => OutletPlace[];
  /** The outlet that a publisher is: by its whole name, of which a word is one too, or by what it names; else null. */
  called: (text: string) => string | null;
};

/** Number of characters that are looked at beside a form. */
const REACH = 40;

/** Word for a part of an outlet that may be a publisher. */
const PART = / ?(?:杂志|网站|官网|中文网|客户端)$/u;

const finders = new WeakMap<readonly Outlet[], OutletFinder>();

/** Gives the finder of a list's outlets; made once for a list. */
export function outletFinder(outlets: readonly Outlet[]): OutletFinder {
  const finder = finders.get(outlets) ?? createOutletFinder(outlets);
  finders.set(outlets, finder);
  return finder;
}

function createOutletFinder(outlets: readonly Outlet[]): OutletFinder {
  const owners = new Map<string, { outlet: string; isWord: boolean }>();
  const except = new Set<string>();
  for (const { name, aliases, words, except: others } of outlets) {
    const own = (forms: readonly string[], isWord: boolean) => {
      for (const form of forms) owners.set(foldWidth(form).text, { outlet: name, isWord });
    };
    own([name, ...aliases], false);
    own(words, true);
    for (const form of others) except.add(foldWidth(form).text);
  }
  const find = createFormFinder([...owners.keys(), ...except].filter((form) => form.length > 1));
  const named = (written: string) => {
    const { text, from } = foldWidth(written);
    return outermost(find(text)).flatMap((place): OutletPlace[] => {
      const { start, end, form } = place;
      const owner = except.has(form) ? undefined : owners.get(form);
      const before = text.slice(Math.max(0, start - REACH), start);
      const around = { before, form, after: text.slice(end, end + REACH) };
      if (owner === undefined || isInAddress(text, place) || !isWhole(around)) return [];
      if (owner.isWord && !isOutlet(around)) return [];
      return [{ outlet: owner.outlet, form, start: from(start), end: from(end) }];
    });
  };
  const whole = new Map([...owners].map(([form, { outlet }]) => [bareName(form), outlet]));
  return {
    named,
    called: (text) => {
      const name = bareName(foldWidth(text).text);
      return whole.get(name) ?? whole.get(name.replace(PART, '')) ?? named(text)[0]?.outlet ?? null;
    },
  };
}

/** A name without the marks of titles. */
export function bareName(name: string): string {
  return name.replace(/[《》〈〉]/gu, '').trim();
}
