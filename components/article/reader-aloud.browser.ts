import { keepPlace, keptPlace } from '@/components/reading-place/kept-places.browser';
import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { element } from '@/components/ui/make-element.browser';
import { readAloud } from './read-aloud-strings.browser';
import { sentencesOf } from './sentences.browser';

const RATES = [1, 1.25, 1.5, 2, 0.75];

/** Longest wait for the list of voices, in milliseconds: some browsers fill it late. */
const PATIENCE = 2000;

const STYLES = '::highlight(read-aloud) { background: var(--color-mark); }';

/**
 * Reads the article around a `<read-aloud>`, from where the reader has stopped last time.
 * @param button its button, which pauses from now on
 */
export async function startReading(button: HTMLButtonElement): Promise<void> {
  const body = document.querySelector('.prose');
  if (!body) return;
  const language = body.closest<HTMLElement>('[lang]')?.lang ?? '';
  const voice = await voiceFor(language);
  if (!voice) {
    button.replaceWith(element('output', {}, readAloud.none));
    return;
  }
  adoptStyles(STYLES);
  const start = button.textContent;
  const place = `aloud:${location.pathname}`;
  const sentences = sentencesOf(body);
  const speed = element('button', { type: 'button' });
  let [at, rate, turn, isReading] = [keptPlace(place), 0, 0, false];
  if (at >= sentences.length) at = 0;

  const say = () => {
    speechSynthesis.cancel();
    const sentence = sentences[at];
    if (!sentence) {
      stop(0);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    Object.assign(utterance, { voice, lang: voice.lang, rate: RATES[rate] });
    // A cancelled utterance fires `end` too.
    turn += 1;
    const mine = turn;
    utterance.onend = () => {
      if (!isReading || mine !== turn) return;
      at += 1;
      say();
    };
    // A voice from elsewhere fails without a network; a press tries the sentence again.
    utterance.onerror = () => {
      if (isReading && mine === turn) stop();
    };
    mark(sentence.range);
    keepPlace(place, at);
    speechSynthesis.speak(utterance);
  };
  const show = () => {
    button.textContent = isReading ? readAloud.pause : at > 0 ? readAloud.go : start;
    speed.textContent = readAloud.speed(RATES[rate] ?? 1);
  };
  /** Some engines cannot pause: the sentence is read again. */
  const stop = (next = at) => {
    isReading = false;
    at = next;
    keepPlace(place, at);
    speechSynthesis.cancel();
    mark(null);
    show();
  };
  const go = () => {
    isReading = true;
    show();
    say();
  };
  button.addEventListener('click', () => {
    if (isReading) stop();
    else go();
  });
  speed.addEventListener('click', () => {
    rate = (rate + 1) % RATES.length;
    show();
    if (isReading) say();
  });
  addEventListener('pagehide', () => {
    stop();
  });
  button.after(' ', speed);
  go();
}

/**
 * A voice of the article's language: the best by whether it is meant to read such words aloud, is on this device rather
 * than elsewhere, and is of the article's own script.
 */
async function voiceFor(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, PATIENCE);
    });
  const wanted = mainLanguage(language || 'zh');
  const home = /hant|tw/iu.test(language) ? /hant|tw/iu : /hans|cn/iu;
  const worth = ({ lang, name, localService }: SpeechSynthesisVoice) =>
    (UNFIT.test(`${lang} ${name}`) ? 0 : 4) + (localService ? 2 : 0) + (home.test(lang) ? 1 : 0);
  const [best] = speechSynthesis
    .getVoices()
    .filter(({ lang }) => mainLanguage(lang) === wanted)
    .sort((a, b) => worth(b) - worth(a));
  return best;
}

/**
 * Voices that read Chinese, but not as it is meant: Cantonese, and that voice of eSpeak which spells out the pinyin in English
 * letters (findings/espeak-spelt-pinyin.sh).
 */
const UNFIT = /\bzh.hk|as.english/iu;

/**
 * The first part of a language's tag in its usual form: `zh` of `zh_CN`, as Android has it, of `cmn-Hans-CN` and `zho`. Empty
 * of what is no tag.
 */
function mainLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.split(/[-_]/u)[0])[0] ?? '';
  } catch {
    return '';
  }
}

/** Marks the sentence that is read, where a browser can, and brings it into the window. */
function mark(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('read-aloud');
  if (!range) return;
  CSS.highlights.set('read-aloud', new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
