import { pathsIn } from '@/lib/addresses/urls';
import type { Recording } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { clockTime } from '@/lib/time/duration';

type RecordingProps = {
  recording: Recording;
  /** Language of the page. */
  locale: Locale;
};

const LINK = 'underline decoration-rule underline-offset-4 hover:text-accent';

/** An article read aloud: the browser's own player, which loads nothing before it is started; and what it plays. */
export function RecordingPlayer({ recording, locale }: RecordingProps) {
  const { src, bytes, seconds } = recording;
  const strings = getStrings(locale);
  const name = strings.recording(seconds === null ? '' : ` ${clockTime(seconds)}`);
  const size = bytes === null ? '' : `（${strings.fileSize(bytes)}）`;
  return (
    <figure lang={strings.htmlLang} data-print="no">
      <audio controls preload="none" src={src} aria-label={name} className="w-full" />
      <figcaption className="flex flex-wrap gap-x-4 pt-2 text-sm text-ink-soft tabular-nums">
        <span>{name}</span>{' '}
        <a href={src} download className={LINK}>
          {strings.download + size}
        </a>{' '}
        <a href={pathsIn(locale).podcast()} className={LINK}>
          {strings.podcast}
        </a>
      </figcaption>
    </figure>
  );
}
