import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

/** Ids are typed, and sent in Discord's buttons, which hold 100 characters. */
const LONGEST = 60;

/**
 * The id of the article of a file, or of one of its articles: lower-case letters, digits and hyphens, at most 60.
 * Names that can't be written that way, or not whole, get an ending made from the name, so that they stay apart.
 */
export function articleId(file: string, key?: string): string {
  const name = [file.replace(/\.[^./]*$/u, ''), ...(key === undefined ? [] : [key])]
    .join('/')
    .normalize('NFC');
  const slug = slugify(name, { decamelize: false });
  if (slug.length <= LONGEST && slug !== '' && isWhole(name)) return slug;
  const ending = createHash('sha256').update(name).digest('hex').slice(0, 7);
  const beginning = slug
    .slice(0, LONGEST - ending.length - 1)
    .replace(/-[^-]*$/u, slug.length > LONGEST ? '' : '$&');
  return [beginning, ending].filter((part) => part !== '').join('-');
}

/** Whether every letter and digit of a name has a counterpart in Latin letters. */
function isWhole(name: string): boolean {
  return (name.match(/[\p{L}\p{N}]/gu) ?? []).every((letter) => slugify(letter) !== '');
}
