declare module 'lexrank.js' {
  /** Each paragraph's sentences with their relevance. */
  export default function lexrank(
    text: string,
  ): { readonly text: string; readonly weight: number; readonly index: number }[][];
}
