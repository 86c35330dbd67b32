const POINTERS =
  `he she it they this that these those his her hers him its their theirs them both neither either such
  another other others but and or nor so yet also then however meanwhile instead still besides moreover furthermore
  nevertheless nonetheless therefore thus hence otherwise likewise similarly additionally consequently accordingly
  indeed too here there`.split(/\s+/u);

const PHRASES = [
  'according to that',
  'according to this',
  'as a result',
  'at that',
  'at the same time',
  'at the time',
  'by contrast',
  'even so',
  'for example',
  'for instance',
  'in addition',
  'in contrast',
  'in fact',
  'in other words',
  'in that case',
  'in the meantime',
  'not only that',
  'of course',
  'on the other hand',
  'something of the kind',
  'that said',
  'the day before',
  'the following',
  'the former',
  'the latter',
  'the next',
  'the same',
];

const POINTS_BACK = new RegExp(
  `^["'“‘«]*(?:${[...PHRASES, ...POINTERS].join('|')})(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** Whether a sentence begins with words that point back (`He`, `But`, `As a result`), so that it can't stand alone. */
export function isDependent(sentence: string): boolean {
  return POINTS_BACK.test(sentence);
}

/** Whether a quotation begins in a sentence and ends in another, so that it can't be seen whose words these are. */
export function cutsQuotation(sentence: string): boolean {
  const count = (mark: string) => sentence.split(mark).length - 1;
  if (count('"') % 2 === 1 || count('“') !== count('”') || count('«') !== count('»')) return true;
  const opens = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}"“[])/u.test(sentence);
  const closes = /(?<=[\p{L}\p{N}.,!?…"”\]])['’](?![\p{L}\p{N}])/u.test(sentence);
  const ends = /[.,!?…]['’]$/u.test(sentence);
  return (/^['‘]/u.test(sentence) && !closes) || (ends && !opens);
}
