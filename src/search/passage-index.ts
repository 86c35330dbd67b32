import type { Article } from '../articles/article.ts';
import { IndexSegment } from './index-segment.ts';
import { languageOf } from './language.ts';
import { LanguageIndex, type LivePart } from './language-index.ts';

/** A segment and the ids of its articles that are still current; the others were removed or changed since. */
export interface LiveSegment {
  readonly segment: IndexSegment;
  readonly live: ReadonlySet<string>;
}

/** The searchable passages of a library, in one segment or several, each language apart. Never changed. */
export class PassageIndex {
  readonly segments: readonly LiveSegment[];
  /** One for each language that the library holds: words are compared, and their rarity judged, within a language. */
  readonly languages: readonly LanguageIndex[];

  constructor(segments: readonly LiveSegment[]) {
    this.segments = segments;
    const parts = new Map<string, LivePart[]>();
    for (const { segment, live } of segments) {
      for (const part of segment.parts) {
        const same = parts.get(part.language);
        if (same === undefined) parts.set(part.language, [{ part, live }]);
        else same.push({ part, live });
      }
    }
    this.languages = [...parts].map(([language, its]) => new LanguageIndex(language, its));
  }

  /** Indexes articles in one segment. */
  static of(articles: readonly Article[]): PassageIndex {
    return new PassageIndex([
      { segment: IndexSegment.of(articles), live: new Set(articles.map((article) => article.id)) },
    ]);
  }

  /** The passages in the language of a BCP 47 tag: an empty index when the library holds none. */
  inLanguage(tag: string | undefined): LanguageIndex {
    const language = languageOf(tag).tag;
    return this.languages.find((index) => index.language === language) ?? new LanguageIndex(language, []);
  }
}
