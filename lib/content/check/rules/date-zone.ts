import { offsetName } from '@/lib/time/time-zone';
import { isZoneless, parseDate } from '../../source/forms/date';
import type { FieldPath } from '../../source/read-yaml-fields';
import type { Context } from '../context';
import { findingAt, type DocumentFile } from '../document-file';
import type { Rule } from '../rule';

const DATE_FIELDS = ['date', 'updated', 'last_modified_at', 'reviewed_at'];

/** A time of day has a zone. */
export const dateZone: Rule = {
  id: 'date-zone',
  level: 'warning',
  about: { zh: '写了时刻就写时区', en: 'a time of day has a zone' },
  check: (context) =>
    context.files.flatMap((document) =>
      datesOf(document).flatMap(({ path, value }) => {
        const zone = isZoneless(value) ? zoneOf(value, context) : null;
        const range = zone === null ? null : document.frontMatter.rangeOf(path);
        if (range === null || zone === null) return [];
        const written = `${value.trim()} ${zone}`;
        const edit = { start: range[0], end: range[1], text: written };
        return findingAt(
          document,
          range[0],
          `时刻没有时区，按站点时区 ${context.timeZone} 理解。请写成 ${written}。`,
          `the time has no zone and is read in the site's, ${context.timeZone}. Write ${written}.`,
          edit,
        );
      }),
    ),
};

function datesOf({ frontMatter: { raw } }: DocumentFile): { path: FieldPath; value: string }[] {
  const withdrawn = (raw?.withdrawn ?? {}) as { date?: unknown };
  const corrections: unknown[] = Array.isArray(raw?.corrections) ? raw.corrections : [];
  const paths: FieldPath[] = DATE_FIELDS.map((field) => [field]);
  const values: [FieldPath, unknown][] = paths.map((path) => [path, raw?.[String(path[0])]]);
  values.push([['withdrawn', 'date'], withdrawn.date]);
  for (const [index, correction] of corrections.entries()) {
    const { date } = (correction ?? {}) as { date?: unknown };
    values.push([['corrections', index, 'date'], date]);
  }
  return values.flatMap(([path, value]) => (typeof value === 'string' ? { path, value } : []));
}

function zoneOf(value: string, { timeZone }: Context): string | null {
  const date = parseDate(value, timeZone);
  return date.ok ? offsetName(new Date(date.value), timeZone) : null;
}
