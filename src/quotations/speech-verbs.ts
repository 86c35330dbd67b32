/** Verbs that report words, in the forms that stand beside a quotation. */
const VERBS =
  `accept|accepted|accepts accuse|accused|accuses apologised|apologises|apologized|apologizes|acknowledge|acknowledged|acknowledges add|added|adds adding
  admit|admitted|admits advise|advised|advises agree|agreed|agrees allege|alleged|alleges announce|announced|announces
  answered|answers argue|argued|argues ask|asked|asks assert|asserted|asserts believe|believes believed blog|blogged
  boast|boasted|boasts call|called|calls caution|cautioned|cautions claimed|claims commented|comments
  complain|complained|complains concede|conceded|concedes conclude|concluded|concludes condemn|condemned|condemns confess|confessed|confesses
  confirm|confirmed|confirms continue|continued|continues counter|countered|counters cried|cries criticised|criticized
  declare|declared|declares demanded|demands deny|denied|denies describe|described|describes dismissed|dismisses
  emphasise|emphasised|emphasize|emphasized|emphasizes estimated|estimates exclaimed explain|explained|explains
  express|expressed feels|felt hail|hailed hinted hoped|hopes insist|insisted|insists interrupted interjected joke|joked|jokes
  labelled|labeled lamented|laments maintain|maintained|maintains mentioned mused|muses muttered|mutters muttering note|noted|notes
  observed|observes offered opined outlined penned plead|pleaded pledged|pledges pointed posted praised predict|predicted|predicts
  proclaimed promised|promises protested quip|quipped|quips quoted reads|read reason|reasoned recall|recalled|recalls
  recounted reflected reflects referring refused reiterated|reiterates remarked|remarks remember|remembered|remembers
  repeated|repeats replied|replies reported|reports respond|responded|responds retorted reveal|revealed|reveals
  ruled rules said say|says saying scoffed shouted|shouts shouting screamed sighed smiled snapped speculated stated|states
  stressed|stresses suggest|suggested|suggests summed swore tell|tells|told testified thinks|thought threatened
  tweeted|tweets urge|urged|urges vowed|vows warn|warned|warns went|wept whispered wondered write|writes wrote yelled yelling screaming chanted chanting
  joked laughed laughs labelled lauded branded blasted slammed thundered gushed chuckled recommends recommended`
    .split(/[\s|]+/u)
    .filter((form) => form !== '');

const ALL = new Set(VERBS);

/** Those that introduce words and hardly anything else: they make a sentence reported speech. */
const PLAIN = new Set(
  `said says say told tells added adds admitted admits announced argued argues asserted claimed claims conceded concluded
  confirmed confirms cautioned denied denies declared emphasised emphasized explained explains insisted insists maintained
  maintains noted predicted promised recalled recalls replied reported revealed reveals stated stressed stresses suggested
  suggests testified tweeted urged vowed warned warns wrote writes acknowledged alleged alleges estimates`.split(
    /\s+/u,
  ),
);

/** Those that tell what somebody thinks: who says so comes before who thinks so. */
const THINKING = new Set(
  'accept accepted accepts believe believed believes feels felt hoped hopes thinks thought'.split(' '),
);
/** Those that call something something: they introduce words, but don't follow them. */
const NAMING = new Set(
  'accuse accused accuses branded call called calls condemn condemned condemns criticised criticized denied denies describe described describes dismissed dismisses hailed labelled labeled offered praised refused'.split(
    ' ',
  ),
);

/** Finds a verb of saying, naming or thinking in a text. */
export const UTTERED = new RegExp(`\\b(?:${[...ALL].join('|')})\\b`, 'u');

/** Whether a verb tells of saying or naming, not of thinking. */
export function isUttering(word: string): boolean {
  return ALL.has(word) && !THINKING.has(word);
}

/** Whether a verb tells of saying, so that it may also follow the words. */
export function isSaying(word: string): boolean {
  return isUttering(word) && !NAMING.has(word);
}

/** Whether a word reports words. */
export function isSpeechVerb(word: string): boolean {
  return ALL.has(word);
}

/** Finds a plain speech verb, or "according to", in a text. */
export const PLAIN_SPEECH = new RegExp(`\\b(?:${[...PLAIN].join('|')}|[Aa]ccording to)\\b`, 'u');

/** Whether a verb introduces what somebody said and hardly anything else. */
export function isPlainSpeechVerb(word: string): boolean {
  return PLAIN.has(word);
}
