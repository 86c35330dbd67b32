/** In characters; no site's name is longer. */
const LONGEST_NAME = 50;

/** Whether a part of a title, or who is said to be the author, is a site's name, or begins with it, or with what its host is called. */
export function namesSite(part: string, sites: readonly string[]): boolean {
  const name = letters(part);
  return part.length <= LONGEST_NAME && sites.some((site) => isName(name, letters(nameOf(site))));
}

function isName(name: string, site: string): boolean {
  if (name === '' || site === '') return false;
  return (
    name === site ||
    (site.length >= 3 && name.startsWith(site)) ||
    (name.length >= 4 && site.startsWith(name))
  );
}

/** "telegraph" for www.telegraph.co.uk; other names as they are. */
function nameOf(site: string): string {
  const labels = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu.test(site) ? site.split('.') : [];
  const known = labels
    .filter((label) => !/^(?:www\d?|m|com?|org|net|gov|ac|edu)$/iu.test(label))
    .slice(0, -1);
  return known.at(-1) ?? labels.at(-2) ?? site;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|le|la|el|der|die|das)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
