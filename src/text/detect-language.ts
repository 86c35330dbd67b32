/** As much of a text as is looked at: more tells no more. */
const SAMPLE = 3000;
/** In bytes of UTF-8, so that it is some forty Latin letters or fourteen Japanese ones: less is left undecided. */
const LEAST = 40;

/** English words that make up a third of English text, and under a tenth of other languages'. */
const ENGLISH = new Set(
  'the of and to that for with by from this which were are be it he his has had not but they their at on is was in as'.split(
    ' ',
  ),
);
const ENGLISH_SHARE = 0.2;
const ENGLISH_WORDS = 20;

/**
 * The language that a text is written in, as a BCP 47 tag; undefined when it is too short or too mixed to be sure.
 * English is told by its commonest words; only for other texts is the detector loaded, which takes a third of a second.
 */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE);
  if (isEnglish(sample)) return 'en';
  if (Buffer.byteLength(sample.replace(/[^\p{L}]/gu, '')) < LEAST) return undefined;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  return found.isReliable() ? found.language : undefined;
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const known = words.filter((word) => ENGLISH.has(word)).length;
  return words.length >= ENGLISH_WORDS && known >= ENGLISH_SHARE * words.length;
}
