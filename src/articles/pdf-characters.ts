/** Radicals that fonts show for characters and that Unicode does not call the same, each with its character. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺁厂⺈刀⺍小⺠民⺫目⺬示⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻲亀⻳龟'.match(
      /../gu,
    ) ?? [],
    (pair): [string, string] => [pair.slice(0, 1), pair.slice(1)],
  ),
);
/** Ligatures, radicals, and the shapes that Arabic letters take within words. */
const SHAPES = /[\u2E80-\u2FD5\uFB00-\uFB4F\uFB50-\uFDFB\uFE70-\uFEFC]/gu;
const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3001-\u303F\uFF01-\uFF60`;
/** A space next to a wide character and another one, or a quotation mark. */
const SPACE_BETWEEN = new RegExp(`(?<=[${WIDE}]) +(?=[${WIDE}“”‘’])|(?<=[“”‘’]) +(?=[${WIDE}])`, 'gu');

/**
 * A text from a PDF in the characters that its author wrote: fonts are free to show one by another's shape, and lines
 * of Chinese and Japanese are joined without spaces.
 */
export function asWritten(text: string): string {
  return text
    .replace(SHAPES, (shape) => RADICALS.get(shape) ?? shape.normalize('NFKC'))
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/gu, '$1\u0E33')
    .replace(SPACE_BETWEEN, '');
}
