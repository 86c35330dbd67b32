/** A name as names are compared: in lower case, without white space or quotation marks around it. */
export function foldedName(name: string): string {
  const bare = name.normalize('NFC').trim();
  const [, quoted = bare] = /^["'“‘«„](.+)["'”’»“]$/su.exec(bare) ?? [];
  return quoted.trim().toLowerCase();
}
