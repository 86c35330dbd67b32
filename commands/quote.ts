import type { Library } from '../src/answers/library.ts';
import { findQuotations, type Quoted, speakersOf } from '../src/answers/quote.ts';
import { type Complete, defineCommand } from './command.ts';
import type { Messages } from './messages.ts';
import { completeArticle, within, withinTyped } from './named-article.ts';
import { completeCollection } from './named-collection.ts';
import type { Block, Json } from './reply.ts';
import { UsageError } from './usage-error.ts';

/** Fewer characters say too little to look for sayings that hold them. */
const ENOUGH_TYPED = 3;
/** More choices than any front end shows are not looked for. */
const CHOICES = 25;

const completeSpeaker: Complete = (typed, given, library) => {
  const wanted = typed.trim().toLowerCase();
  const articles = library.articlesIn(withinTyped(given, library));
  return speakersOf({ articles, isQuotable: library.isQuotable })
    .filter(({ speaker }) => speaker.toLowerCase().includes(wanted))
    .map(({ speaker }) => ({ name: speaker, value: speaker }));
};

/** Offers the sayings that hold what is typed, so that one can be picked instead of remembered. */
const completeSaying: Complete = (typed, given, library) => {
  if (typed.trim().length < ENOUGH_TYPED) return [];
  const { speaker } = given;
  const sayings = findQuotations(library, {
    text: typed,
    ...(speaker === undefined ? {} : { speaker }),
    ...withinTyped(given, library),
  });
  return sayings.slice(0, CHOICES).map(({ text }) => ({ name: text, value: text }));
};

export const quote = defineCommand({
  name: 'quote',
  description: 'Find who said what, word for word',
  options: {
    text: { description: 'Words that were said', maxLength: 300, complete: completeSaying },
    speaker: { description: 'Who said it', maxLength: 100, complete: completeSpeaker },
    article: { description: 'Look only in this article', complete: completeArticle },
    collection: { description: 'Look only in this collection of articles', complete: completeCollection },
  },
  run({ text, speaker, article, collection }, context) {
    const { library, say } = context;
    if ([text, speaker, article, collection].every((given) => given === undefined)) {
      throw new UsageError('missing-option', 'text', say.quoteNeedsOne);
    }
    const found = findQuotations(library, {
      ...(text === undefined ? {} : { text }),
      ...(speaker === undefined ? {} : { speaker }),
      ...within({ article, collection }, context),
    });
    const blocks =
      found.length > 0 ? blocksOf(found, say) : [{ kind: 'note', text: say.nobodySaid } as const];
    return {
      found: found.length > 0,
      blocks: [...blocks, ...stillReading(library, say)],
      record: { quotes: found.map(recordOf) },
    };
  },
});

/** Says that quotations are still being found, when they are. */
function stillReading({ articles, isQuotable }: Library, say: Messages): Block[] {
  const done = articles.filter(isQuotable).length;
  return done === articles.length ? [] : [{ kind: 'note', text: say.stillReading(done, articles.length) }];
}

/** The quotations, with a note wherever they begin to be of another kind than the reader expects. */
function blocksOf(found: readonly Quoted[], say: Messages): Block[] {
  const blocks: Block[] = [];
  let before: string | null = null;
  for (const quoted of found) {
    const note = say.quoted(
      quoted.kind === 'sentence' || quoted.kind === 'reported' ? quoted.kind : quoted.match,
    );
    if (note !== before && note !== null) blocks.push({ kind: 'note', text: note });
    before = note;
    const { text, speaker, citation } = quoted;
    blocks.push({ kind: 'quotation', text, speaker, citation });
  }
  return blocks;
}

function recordOf({ text, speaker, kind, match, citation }: Quoted): Json {
  return {
    text,
    speaker,
    article: citation.articleId,
    title: citation.title,
    section: citation.section,
    paragraph: citation.paragraph,
    kind,
    match,
  };
}
