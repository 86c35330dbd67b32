const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/u;
const DAY_FIRST = new RegExp(`^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})(?![\\d])`, 'iu');
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]+,? )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?![\\d])`,
  'iu',
);

/**
 * The calendar date, as in 2025-11-03, that a text begins with: `2025-11-03T09:00Z`, `Mon, 3 Nov 2025`,
 * `November 3, 2025`. The day stays the one that was written, whatever the time zone. Undefined when there is none,
 * or when it has to be guessed, as in 03/11/2025.
 */
export function calendarDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return dateOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return dateOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Undefined for days that no calendar has, as in 2025-02-30. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
