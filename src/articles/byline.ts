import { plainText } from './plain-text.ts';

const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|del|della|di|v[ao]n|der|den|al|el|bin|y|e|la|le)){1,3}$/u;
/** What people are, at the end of a byline. */
const JOB =
  /\b(?:editors?|writers?|reporters?|correspondents?|columnists?|contributors?|producers?|staff|team|desk|news|press|agenc(?:y|ies)|president|professor|more|share|print|comments?)\b/iu;
const BY = /^(?:(?:written |posted |reported |story )?by|von|par|por|di|da|door|автор|من|بقلم)\s*:?\s+/iu;
/** Where a byline goes on with a place, a date, a time or a handle. */
const REST =
  /\s*(?:[|•·@–—]|\s-\s|\b(?:on|posted|published|updated)\b|(?:\b\p{L}+day,?\s+)?(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+)?\b\p{L}*\d).*$/iu;

/** The names in a line such as "By Jane Doe and Ivo Kral, Staff writers | 3 May 2024"; undefined when it holds none. */
export function namesInByline(byline: string): string | undefined {
  const names = plainText(byline)
    .replace(BY, '')
    .replace(REST, '')
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s*/u)
    .filter((name) => NAME.test(name) && !JOB.test(name));
  return names.length === 0 ? undefined : names.join(', ');
}
