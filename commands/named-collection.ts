import type { Library } from '../src/answers/library.ts';
import type { Scope } from '../src/answers/scope.ts';
import type { Complete, Context } from './command.ts';
import { UsageError } from './usage-error.ts';

/** How many collections an error names, and in how many characters: more is no help. */
const NAMED = 20;
const NAMED_TEXT = 1_000;

/**
 * Only this collection, or everything when none is named: by its path, the end of its path, or the start of one.
 * @throws UsageError when no collection or more than one fits.
 */
export function inCollection(name: string | undefined, { library, say }: Context): Pick<Scope, 'collection'> {
  if (name === undefined) return {};
  const [collection, ...others] = library.collectionsNamed(name);
  if (collection === undefined) {
    const some = named(library.collections);
    const more = library.collections.length - some.length;
    throw new UsageError('unknown-collection', name, say.unknownCollection(name, some, more));
  }
  if (others.length > 0) {
    const fits = named([collection, ...others]);
    throw new UsageError('ambiguous-collection', name, say.ambiguousCollection(name, fits));
  }
  return { collection };
}

/** The same while a command is typed: a name that fits nothing limits nothing. */
export function inCollectionTyped(name: string | undefined, library: Library): Pick<Scope, 'collection'> {
  const [collection] = name === undefined ? [] : library.collectionsNamed(name);
  return collection === undefined ? {} : { collection };
}

/** Offers the collections whose name holds what was typed, those that begin with it first. */
export const completeCollection: Complete = (typed, _given, library) => {
  const wanted = typed.trim().toLowerCase();
  const place = (collection: string) => collection.toLowerCase().indexOf(wanted);
  return library.collections
    .filter((collection) => place(collection) !== -1)
    .toSorted((a, b) => Math.sign(place(a)) - Math.sign(place(b)))
    .map((collection) => ({ name: collection, value: collection }));
};

/** The first few names. */
function named(collections: readonly string[]): readonly string[] {
  let room = NAMED_TEXT;
  return collections.slice(0, NAMED).filter((name) => {
    room -= name.length;
    return room >= 0;
  });
}
