/**
 * Matches each word of a text, for counting and comparing in any language: of scripts that are written without spaces,
 * each character.
 */
export const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]|[\p{L}\p{M}\p{N}]+/gu;
