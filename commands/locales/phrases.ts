/** Numbers and enumerations as a language writes them. */
export function phrasesIn(language: string) {
  const plural = new Intl.PluralRules(language);
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  return {
    /** A number of things: `1 article`, `1,204 articles`. */
    count: (number: number, one: string, many: string) =>
      `${number.toLocaleString(language)} ${plural.select(number) === 'one' ? one : many}`,
    and: (items: readonly string[]) => and.format(items),
    or: (items: readonly string[]) => or.format(items),
  };
}
