/** Accents of Latin, Greek and Cyrillic letters; Hebrew and Arabic points. Other scripts' marks are letters of their own. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

/** Letters that are written as others by those who don't have them. */
const LETTERS = /[ßæœøłđıـ]/gu;
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ـ: '',
};

/** The zeros of digits other than ASCII's: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/gu;

/** A word without case, accents, possessive ending, and the separators in numbers and abbreviations. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(DIGITS, digit)
    .replace(/['’]s?$/u, '')
    .replace(/['’]|(?<=\p{L})\.|,(?=\p{N}{3})/gu, '');
}

function digit(letter: string): string {
  const code = letter.charCodeAt(0);
  const zero = ZEROS.findLast((start) => start <= code) ?? code;
  return String(code - zero);
}
