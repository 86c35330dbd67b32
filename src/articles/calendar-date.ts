/** The languages whose names of months are read, beside the numbers that any language can write. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'ru', 'ar'];

/** Month names in small letters without their full stop, long and short, as a nominative and after a day. */
const MONTHS: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap(monthNames));
const MONTH = `(${[...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
const WEEKDAY = '(?:\\p{L}{2,}(?:[.,،]+\\s*|\\s+))?';
const YEAR = '(\\d{4})(?!\\d)';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?=T\d|$)/u;
/** 2025/11/03, 2025.11.03, 2025年11月3日, 2025년 11월 3일: the year first, so that nothing has to be guessed. */
const YEAR_FIRST = /^(\d{4})(?:[/.]|年|년)\s?(\d{1,2})(?:[/.]|月|월)\s?(\d{1,2})(?!\d)/u;
/** 03.11.2025: with full stops the day comes first, wherever people write dates so. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/u;
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?${MONTH},?(?:\\s+del?)?\\s+${YEAR}`,
  'iu',
);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, 'iu');

/** Mon May 6 10:00:00 GMT 2024, as C's asctime has it. */
const YEAR_LAST = new RegExp(
  `^${WEEKDAY}${MONTH}\\s+(\\d{1,2})\\s+[\\d:]{5,8}\\s+(?:\\S+\\s+)?${YEAR}`,
  'iu',
);
/** 6 May 24 10:00 GMT, as the first standard of electronic mail has it; with a time, so that 24 is no hour. */
const SHORT_YEAR = new RegExp(`^${WEEKDAY}(\\d{1,2})\\s+${MONTH}\\s+(\\d\\d)\\s+\\d\\d:\\d\\d`, 'iu');

/**
 * The calendar date, as in 2025-11-03, that a text begins with: `2025-11-03T09:00Z`, `Mon, 3 Nov 2025`,
 * `November 3, 2025`, `3 de noviembre de 2025`, `3. November 2025`, `2025年11月3日`. The day stays the one that was
 * written, whatever the time zone. Undefined when there is none, or when it has to be guessed, as in 03/11/2025.
 */
export function calendarDate(text: string): string | undefined {
  const trimmed = text.trim();
  const numbers = ISO.exec(trimmed) ?? YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (numbers) return dateOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const dotted = DOTTED.exec(trimmed);
  if (dotted) return dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = SLASHED.exec(trimmed);
  if (slashed) return slashedDate(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return dateOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const shortYear = SHORT_YEAR.exec(trimmed);
  if (shortYear) return dateOf(2000 + Number(shortYear[3]), monthOf(shortYear[2]), Number(shortYear[1]));
  const monthFirst = MONTH_FIRST.exec(trimmed) ?? YEAR_LAST.exec(trimmed);
  if (monthFirst) return dateOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

/** The first date in a text, wherever a word begins; meant for lines, not for articles. */
export function dateWithin(line: string): string | undefined {
  const starts = Array.from(line.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu), ({ index }) => index);
  return starts.map((start) => calendarDate(line.slice(start))).find((date) => date !== undefined);
}

function monthNames(language: string): [string, number][] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 15)));
  return (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].flatMap((options) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return days.flatMap((day): [string, number][] => {
        const name = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
        const word = name.toLowerCase().replace(/\.$/u, '');
        return /\p{L}{3}/u.test(word) ? [[word, day.getUTCMonth() + 1]] : [];
      });
    }),
  );
}

function monthOf(name = ''): number {
  return MONTHS.get(name.toLowerCase()) ?? 0;
}

/** Only where one of the numbers can be no month. */
function slashedDate(first: number, second: number, year: number): string | undefined {
  if (first > 12) return dateOf(year, second, first);
  return second > 12 || first === second ? dateOf(year, first, second) : undefined;
}

/** Undefined for days that no calendar has, as in 2025-02-30. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
