import type { Article, Passage, Section } from './article.ts';
import { articleId } from './article-id.ts';
import { collectionOf } from './collection.ts';
import type { Draft, DraftParagraph } from './draft.ts';
import { splitLong } from './long-paragraphs.ts';
import { hasWords, plainText } from './plain-text.ts';

/** The articles of a file's drafts: cleaned, long paragraphs split, numbered, named. Drafts without text make none. */
export function articlesFromDrafts(drafts: readonly Draft[], file: string): Article[] {
  const ids = new Set<string>();
  return drafts.flatMap((draft) => {
    const id = unusedId(articleId(file, draft.key), ids);
    const sections = numbered(id, draft);
    if (sections.length === 0) return [];
    ids.add(id);
    return [article(draft, file, id, sections)];
  });
}

/** Entries of one feed or chapters of one book may share a title: the second is numbered 2. */
function unusedId(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let copy = 2; used.has(id); copy += 1) id = `${wanted}-${copy}`;
  return id;
}

function article(draft: Draft, file: string, id: string, sections: Section[]): Article {
  const title = plainText(draft.title ?? '');
  const collection = collectionOf(file);
  return {
    id,
    title: hasWords(title) ? title : titleFromName(file),
    ...knownDetails(draft),
    ...(collection === undefined ? {} : { collection }),
    file,
    sections,
  };
}

function numbered(articleId: string, draft: Draft): Section[] {
  const sections: Section[] = [];
  let number = 0;
  for (const { heading, paragraphs } of draft.sections) {
    const section = heading === null || !hasWords(heading) ? null : plainText(heading);
    const passages = paragraphs.flatMap(pieces).map((paragraph): Passage => {
      number += 1;
      return { articleId, section, number, ...paragraph };
    });
    if (passages.length > 0) sections.push({ heading: section, passages });
  }
  return sections;
}

function pieces(paragraph: DraftParagraph): DraftParagraph[] {
  const text = plainText(paragraph.text);
  return hasWords(text) ? splitLong(text).map((piece) => ({ ...paragraph, text: piece })) : [];
}

function knownDetails({ details }: Draft): Partial<Omit<Article, 'id' | 'title' | 'file' | 'sections'>> {
  const known = Object.entries(details).flatMap(([name, value]) => {
    const text = plainText(value ?? '');
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(known);
}

/** A readable title from a file's name: `2025_annual-report.txt` gives "2025 annual report". */
function titleFromName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const words = plainText(name.replace(/[-_+]+/gu, ' '));
  return words === '' ? file : words.charAt(0).toUpperCase() + words.slice(1);
}
