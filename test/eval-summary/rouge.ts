import { n as rougeN } from 'js-rouge';
import { stemmer } from 'stemmer';

/**
 * The F-measure of ROUGE-N (Lin 2004), from 0 to 1: lower case, letters and digits only, words of more than three
 * letters stemmed with Porter's algorithm. These are the choices of ROUGE-1.5.5 -m and of Google's rouge_score with
 * use_stemmer, which published scores are made with.
 */
export function rouge(n: 1 | 2, summary: string, reference: string): number {
  if (tokens(summary).length === 0) return 0;
  return rougeN(summary, reference, { n, tokenizer: tokens });
}

function tokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? stemmer(word) : word));
}
