/** A word and where it starts. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Languages that put no spaces between words, each with a text of several words to try the segmenter on. */
const UNSPACED: Readonly<Record<string, string>> = {
  ja: '月面に着陸した',
  zh: '研究人员发现',
  th: 'ฝนตกหนักในเมือง',
  km: 'ខ្ញុំទៅផ្សារ',
  lo: 'ຂ້ອຍໄປຕະຫຼາດ',
  my: 'ကျွန်တော်စျေးသွားတယ်',
};

/** A run of letters of a script with spaces or of digits, or else one letter with its marks. */
const LETTER =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|\p{L}\p{M}*/gu;

/** What finds the words of a language that puts no spaces between them; undefined for languages with spaces. */
export function unspacedWords(tag: string): ((text: string) => Iterable<Piece>) | undefined {
  const sample = UNSPACED[tag];
  if (sample === undefined) return undefined;
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  return knowsWords(segmenter, sample) ? (text) => segmented(segmenter, text) : letters;
}

/** Whether Node has the dictionaries: built with small ICU, it takes such a text for one word or for single letters. */
function knowsWords(segmenter: Intl.Segmenter, sample: string): boolean {
  const pieces = [...segmenter.segment(sample)];
  return pieces.length > 1 && pieces.length < [...sample].length;
}

function* segmented(segmenter: Intl.Segmenter, text: string): Iterable<Piece> {
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true) yield { text: segment, start: index };
  }
}

/** Each letter a word: what is left to do without a dictionary. */
export function* letters(text: string): Iterable<Piece> {
  for (const match of text.matchAll(LETTER)) yield { text: match[0], start: match.index };
}
