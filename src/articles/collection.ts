import { foldedName } from '../text/folded-name.ts';
import type { Article } from './article.ts';
import { plainText } from './plain-text.ts';

const byName = new Intl.Collator('en', { numeric: true });

/**
 * The collection of the articles of a file, given its path in the articles folder: its folder's path, as people read it.
 * Undefined when the file stands in no subfolder.
 */
export function collectionOf(file: string): string | undefined {
  const folders = file.split('/').slice(0, -1).map(plainText);
  const path = folders.filter((folder) => folder !== '').join('/');
  return path === '' ? undefined : path.normalize('NFC');
}

/** Whether an article's collection is this one or a subfolder of it: a folder holds what its subfolders hold. */
export function isPartOf(collection: string | undefined, whole: string): boolean {
  return collection === whole || (collection?.startsWith(`${whole}/`) ?? false);
}

/** The folder right under another one, or under the articles folder, that a collection is or is part of. */
export function childOf(parent: string | undefined, collection: string | undefined): string | undefined {
  if (collection === undefined) return undefined;
  if (parent !== undefined && (collection === parent || !isPartOf(collection, parent))) return undefined;
  const end = collection.indexOf('/', parent === undefined ? 0 : parent.length + 1);
  return end === -1 ? collection : collection.slice(0, end);
}

/** The collections of articles by name; folders that hold nothing but subfolders are among them. */
export function collectionsOf(articles: readonly Pick<Article, 'collection'>[]): string[] {
  const found = new Set<string>();
  for (let { collection } of articles) {
    while (collection !== undefined && !found.has(collection)) {
      found.add(collection);
      collection = collection.includes('/') ? collection.slice(0, collection.lastIndexOf('/')) : undefined;
    }
  }
  return [...found].sort(byName.compare);
}

/**
 * The collections that a name may mean: the one with that path, or else those whose path ends with these folders
 * (`2025` for `news/2025`), or else those that begin with it. Of a folder and its subfolders it is the folder.
 */
export function collectionsNamed(name: string, collections: readonly string[]): readonly string[] {
  if (collections.includes(name)) return [name];
  const wanted = foldedName(name)
    .replaceAll('\\', '/')
    .replace(/^\/+|\/+$/gu, '');
  if (wanted === '') return [];
  const fits = [
    (path: string) => path === wanted,
    (path: string) => path.endsWith(`/${wanted}`),
    (path: string) => path.startsWith(wanted) || path.includes(`/${wanted}`),
  ];
  for (const fit of fits) {
    const found = collections.filter((collection) => fit(foldedName(collection)));
    if (found.length > 0)
      return found.filter((one) => !found.some((whole) => one !== whole && isPartOf(one, whole)));
  }
  return [];
}
