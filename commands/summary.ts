import type { Scope } from '../src/answers/scope.ts';
import { articlesAbout } from '../src/answers/summary/about.ts';
import { LENGTHS, type Summary, summarise } from '../src/answers/summary/summary.ts';
import type { Article } from '../src/articles/article.ts';
import { type Context, defineCommand } from './command.ts';
import { completeArticle, namedArticle } from './named-article.ts';
import { completeCollection, inCollection } from './named-collection.ts';
import { completeSection, namedSection } from './named-section.ts';
import type { Block, Reply } from './reply.ts';
import { UsageError } from './usage-error.ts';

export const summary = defineCommand({
  name: 'summary',
  description: 'Condense an article, a section or what the articles say about something',
  options: {
    article: { description: 'The article to condense', complete: completeArticle },
    section: { description: 'Only this section of the article', complete: completeSection },
    length: { description: 'How long it should be: medium when left out', choices: LENGTHS },
    focus: { description: 'What it should be about: alone, it finds the articles', maxLength: 300 },
    collection: { description: 'Look only in this collection of articles', complete: completeCollection },
  },
  run({ article: name, section, length = 'medium', focus, collection }, context) {
    const { say } = context;
    const articles = subjects(name, focus, inCollection(collection, context), context);
    const [article] = articles;
    if (article === undefined) {
      return { found: false, blocks: [{ kind: 'note', text: say.nothingAbout }], record: { sentences: [] } };
    }
    if (section !== undefined && name === undefined) {
      throw new UsageError('missing-option', 'article', say.missingOption('article'));
    }
    const heading = section === undefined ? undefined : namedSection(section, article, say);
    const gist = summarise(articles, {
      length,
      ...(heading === undefined ? {} : { section: heading }),
      ...(focus === undefined ? {} : { focus }),
    });
    return reply(gist, articles, context);
  },
});

/**
 * What is to be condensed in a scope: the article that is named, the articles about something, or the only one there is.
 * @throws UsageError when that can't be told.
 */
function subjects(
  name: string | undefined,
  focus: string | undefined,
  scope: Scope,
  context: Context,
): readonly Article[] {
  const { library, say } = context;
  if (name !== undefined) return [namedArticle(name, context, scope)];
  const articles = library.articlesIn(scope);
  if (articles.length === 1) return articles;
  if (focus !== undefined) return articlesAbout(library, focus, scope);
  throw new UsageError('missing-option', 'article', say.articleOrFocus);
}

/** An article's title, with who published it and when. */
function titleBlock({ title, url, author, source, date }: Article): Block {
  const detail = [author, source, date].filter((part) => part !== undefined).join(', ');
  return {
    kind: 'title',
    text: title,
    ...(url === undefined ? {} : { url }),
    ...(detail === '' ? {} : { detail }),
  };
}

function reply({ sentences, whole }: Summary, articles: readonly Article[], { say }: Context): Reply {
  return {
    found: sentences.length > 0,
    blocks: [
      ...articles.map(titleBlock),
      ...(whole ? [{ kind: 'note', text: say.whole(sentences.length) } as const] : []),
      ...sentences.map(({ text, citation }): Block => ({ kind: 'sentence', text, citation })),
    ],
    record: {
      sentences: sentences.map(({ text, citation }) => ({
        text,
        article: citation.articleId,
        section: citation.section,
        paragraph: citation.paragraph,
      })),
    },
  };
}
