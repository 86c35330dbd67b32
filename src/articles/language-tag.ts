/** A BCP 47 language tag as it is properly written ("pt-BR" for "pt_br"); undefined when the text is none. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
