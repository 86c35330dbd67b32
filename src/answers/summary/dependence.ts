/** Words that point back, by language: a sentence that begins with one can't stand alone. */
const POINTERS: Readonly<Record<string, string>> = {
  en: `he, she, it, they, this, that, these, those, his, her, hers, him, its, their, theirs, them, both, neither, either,
    such, another, other, others, but, and, or, nor, so, yet, also, then, however, meanwhile, instead, still, besides,
    moreover, furthermore, nevertheless, nonetheless, therefore, thus, hence, otherwise, likewise, similarly,
    additionally, consequently, accordingly, indeed, too, here, there, according to that, according to this,
    as a result, at that, at the same time, at the time, by contrast, even so, for example, for instance, in addition,
    in contrast, in fact, in other words, in that case, in the meantime, not only that, of course, on the other hand,
    something of the kind, that said, the day before, the difference is, the difference lies, the difference was,
    the following, the former, the latter, the next, the reason is, the reason was, the result is, the result was,
    the same`,
  de: `er, sie, es, dies, dieser, diese, dieses, diesen, diesem, jener, jene, jenes, sein, seine, ihr, ihre, ihm, ihn,
    ihnen, beide, aber, und, oder, doch, sondern, auch, dann, danach, deshalb, deswegen, daher, darum, jedoch,
    allerdings, außerdem, zudem, trotzdem, dennoch, dabei, dafür, dagegen, damit, daraufhin, hingegen, hier, dort,
    zum beispiel, im gegensatz dazu, mit anderen worten`,
  es: `él, ella, ellos, ellas, ello, esto, eso, aquello, este, esta, estos, estas, ese, esa, esos, esas, su, sus, ambos,
    ambas, pero, y, o, sino, además, también, tampoco, entonces, así, luego, aquí, allí, sin embargo, no obstante,
    por eso, por lo tanto, por ejemplo, por otro lado, por otra parte, en cambio, es decir, mientras tanto`,
  fr: `il, elle, ils, elles, ce, cela, ceci, ça, cette, ces, cet, celui-ci, celle-ci, ceux-ci, son, sa, ses, leur, leurs,
    mais, et, ou, or, donc, car, puis, ensuite, alors, aussi, pourtant, cependant, toutefois, néanmoins, ainsi, ici,
    là, en revanche, par ailleurs, par exemple, en effet, en outre, de plus, au contraire, c'est pourquoi`,
  pt: `ele, ela, eles, elas, isto, isso, aquilo, este, esta, estes, estas, esse, essa, esses, essas, seu, sua, seus,
    suas, ambos, ambas, mas, e, ou, porém, contudo, todavia, entretanto, também, então, assim, depois, aqui, ali,
    além disso, por isso, por exemplo, por outro lado, no entanto, ou seja, enquanto isso`,
};

const PATTERNS = new Map(
  Object.entries(POINTERS).map(([language, pointers]) => [
    language,
    new RegExp(`^["'“‘«„¿¡]*(?:${pointers.split(/,\s+/u).join('|')})(?![\\p{L}\\p{N}-])`, 'iu'),
  ]),
);

/**
 * Whether a sentence begins with words that point back (`He`, `But`, `As a result`), so that it can't stand alone.
 * @param language BCP 47 tag; English when it isn't known. In a language without a list here, no sentence does.
 */
export function isDependent(sentence: string, language = 'en'): boolean {
  const [primary = language] = language.toLowerCase().split('-');
  return PATTERNS.get(primary)?.test(sentence) ?? false;
}

/** Whether a quotation begins in a sentence and ends in another, so that it can't be seen whose words these are. */
export function cutsQuotation(sentence: string): boolean {
  const count = (mark: string) => sentence.split(mark).length - 1;
  if (count('"') % 2 === 1 || count('“') !== count('”') || count('«') !== count('»')) return true;
  const opens = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}"“[])/u.test(sentence);
  const closes = /(?<=[\p{L}\p{N}.,!?…"”\]])['’](?![\p{L}\p{N}])/u.test(sentence);
  const ends = /[.,!?…]['’]$/u.test(sentence);
  return (/^['‘]/u.test(sentence) && !closes) || (ends && !opens);
}
