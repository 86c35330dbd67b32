import { type Article, headingsOf, passagesOf } from '../articles/article.ts';
import { quotationsOf } from '../quotations/extract.ts';

/** More section headings than this are not all shown to people. */
const HEADINGS_SHOWN = 8;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** What was understood of an article, for programs. */
export function understood(article: Article) {
  const { id, title, file, standfirst, author, source, url, date, language } = article;
  return {
    article: id,
    title,
    file,
    ...{ standfirst, author, source, url, date, language },
    sections: headingsOf(article),
    ...counts(article),
  };
}

/** What was understood of an article, for people: they see at a glance whether it was understood well. */
export function understoodLines(article: Article): string[] {
  const { source, author, date, language, url } = article;
  const details = [
    source ?? 'no source',
    author === undefined ? undefined : `by ${author}`,
    date ?? 'no date',
    language === undefined ? 'no language' : languageNames.of(language),
  ];
  const { paragraphs, captions, quotations } = counts(article);
  const size = [count(paragraphs, 'paragraph'), count(captions, 'caption'), count(quotations, 'quotation')];
  return [
    details.filter((detail) => detail !== undefined).join(', '),
    `${size.join(', ')}; ${sectionsLine(headingsOf(article))}`,
    ...(url === undefined ? [] : [url]),
  ];
}

function counts(article: Article) {
  const captions = passagesOf(article).filter(({ kind }) => kind === 'caption').length;
  return {
    paragraphs: passagesOf(article).length - captions,
    captions,
    quotations: quotationsOf(article).length,
  };
}

function sectionsLine(headings: readonly string[]): string {
  if (headings.length === 0) return 'no headings';
  const more = headings.length - HEADINGS_SHOWN;
  const shown = headings.slice(0, HEADINGS_SHOWN).map((heading) => `“${heading}”`);
  return `${count(headings.length, 'section')}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** "no captions", "1 caption", "1,200 captions". */
export function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
