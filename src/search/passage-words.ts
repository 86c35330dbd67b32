import type { Passage } from '../articles/article.ts';
import { sentences } from '../text/sentences.ts';
import { type Word, type Words, wordOf, wordsOf } from './analyse.ts';
import { Lexicon, type WordPlaces } from './lexicon.ts';
import type { PassageAnalysis } from './passage-analysis.ts';

/** A passage with what its article says of it. */
export interface Entry {
  readonly passage: Passage;
  readonly title: string;
}

/** What the words of passages are restored from: plain data for JSON, lists of numbers as their bytes in Base64. */
export interface PassageWordsState {
  /** The distinct words as they are written, a line each. */
  readonly surfaces: string;
  readonly places: string;
  readonly bounds: string;
  readonly sentences: string;
  readonly bySentence: string;
}

/**
 * The words and sentences of passages, taken apart once when they are indexed: a question that meets a passage finds
 * them here. Each word is a number, its place in the lexicon; together they take about two bytes a word.
 */
export class PassageWords {
  /** The distinct words of all passages. */
  readonly lexicon: Lexicon;
  /** The words of each passage, one passage after another: those of its title and heading, then those of its text. */
  readonly #places: WordPlaces;
  /** Of each passage, where its heading's words begin and where its text's; last, where all end. */
  readonly #bounds: Uint32Array;
  /** Of each sentence, its start and end in the text and how many words the text has up to its end. */
  readonly #sentences: Uint32Array;
  /** Of each passage, which sentence is its first; last, how many there are. */
  readonly #bySentence: Uint32Array;

  private constructor(words: readonly Word[], lists: Lists) {
    this.lexicon = new Lexicon(words);
    this.#places = lists.places;
    this.#bounds = lists.bounds;
    this.#sentences = lists.sentences;
    this.#bySentence = lists.bySentence;
  }

  /** Takes passages apart, all of them in this language. */
  static of(entries: readonly Entry[], language: string): PassageWords {
    const lexicon = new Map<Word, number>();
    const places: number[] = [];
    const bounds: number[] = [];
    const ends: number[] = [];
    const bySentence: number[] = [];
    const take = (words: readonly Word[]) => {
      for (const word of words) {
        const place = lexicon.get(word) ?? lexicon.size;
        if (place === lexicon.size) lexicon.set(word, place);
        places.push(place);
      }
    };
    for (const { passage, title } of entries) {
      const text = wordsOf(passage.text, language);
      bounds.push(places.length);
      take(wordsOf(`${title}\n${passage.section ?? ''}`, language).words);
      bounds.push(places.length);
      take(text.words);
      bySentence.push(ends.length / 3);
      ends.push(...sentenceEnds(passage.text, text, language));
    }
    bounds.push(places.length);
    bySentence.push(ends.length / 3);
    return new PassageWords([...lexicon.keys()], {
      places: placesIn(lexicon.size).from(places),
      bounds: Uint32Array.from(bounds),
      sentences: Uint32Array.from(ends),
      bySentence: Uint32Array.from(bySentence),
    });
  }

  /** The words that `state()` was taken from. */
  static restore(state: PassageWordsState, language: string): PassageWords {
    const lexicon =
      state.surfaces === '' ? [] : state.surfaces.split('\n').map((surface) => wordOf(surface, language));
    return new PassageWords(lexicon, {
      places: new (placesIn(lexicon.length))(bytesOf(state.places)),
      bounds: new Uint32Array(bytesOf(state.bounds)),
      sentences: new Uint32Array(bytesOf(state.sentences)),
      bySentence: new Uint32Array(bytesOf(state.bySentence)),
    });
  }

  /** All that restoring needs beside the language, ready for JSON. */
  state(): PassageWordsState {
    return {
      surfaces: this.lexicon.words.map(({ surface }) => surface).join('\n'),
      places: base64(this.#places),
      bounds: base64(this.#bounds),
      sentences: base64(this.#sentences),
      bySentence: base64(this.#bySentence),
    };
  }

  /** The mean number of words of a passage, its title and heading among them. */
  get meanLength(): number {
    return this.#places.length / Math.max(1, (this.#bounds.length - 1) / 2);
  }

  /** The places of all words of a passage in the lexicon, its title and heading's first. */
  all(passage: number): WordPlaces {
    return this.#places.subarray(this.#bounds[2 * passage], this.#bounds[2 * passage + 2]);
  }

  /** A passage taken apart for scoring. */
  analysis(passage: number): PassageAnalysis {
    const [start, text, end] = this.#bounds.subarray(2 * passage, 2 * passage + 3);
    const sentence = this.#bySentence[passage] ?? 0;
    const next = this.#bySentence[passage + 1] ?? sentence;
    return {
      lexicon: this.lexicon,
      heading: this.#places.subarray(start, text),
      words: this.#places.subarray(text, end),
      ends: this.#sentences.subarray(3 * sentence, 3 * next),
    };
  }
}

interface Lists {
  readonly places: WordPlaces;
  readonly bounds: Uint32Array;
  readonly sentences: Uint32Array;
  readonly bySentence: Uint32Array;
}

/** Of each sentence, its start and end in the text and how many of the text's words come before its end. */
function sentenceEnds(text: string, { starts }: Words, language: string): number[] {
  let last = 0;
  return sentences(text, language).flatMap(({ start, end }) => {
    while (last < starts.length && (starts[last] ?? 0) < end) last++;
    return [start, end, last];
  });
}

/** Two bytes a place are enough for most lexicons. */
function placesIn(size: number): typeof Uint16Array | typeof Uint32Array {
  return size <= 0x10000 ? Uint16Array : Uint32Array;
}

function base64({ buffer, byteOffset, byteLength }: WordPlaces): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** Bytes of their own: a list of numbers can't begin anywhere in a buffer that others share. */
function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
}
