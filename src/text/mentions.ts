import { type Gender, genderOfGivenName, isGivenName } from './given-names.ts';
import { isPersonNoun } from './people.ts';
import type { Span } from './span.ts';

/** What bears a name, as far as its words tell. */
export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/** A name where a text mentions it. */
export interface Mention {
  /** Where the name stands, with its title. */
  readonly span: Span;
  /** The name without its title: "Claudia Sheinbaum", "Sheinbaum", "Human Rights Watch". */
  readonly name: string;
  /** What stands before the name in capitals: "Mr", "Mexican President"; empty for none. */
  readonly title: string;
  readonly kind: NameKind;
  /** What the title or the first name tells. */
  readonly gender: Gender | null;
}

const TITLES = new Set(
  `CEO MP MEP QC PM Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Rev Reverend Father Sister Rabbi Imam Sheikh Ayatollah
  Bishop Archbishop Cardinal President Vice Prime Minister Premier Chancellor Senator Sen Rep Representative Congressman
  Congresswoman Governor Gov Mayor Councillor Cllr Ambassador Secretary General Gen Maj Major Lt Lieutenant Col Colonel
  Capt Captain Cpl Corporal Sgt Sergeant Private Pvt Commander Cmdr Admiral Adm Marshal Brigadier Det Detective Insp
  Inspector Supt Superintendent Constable PC WPC DC DS DI DCI DCS ACC Sheriff Deputy Officer Chief Judge Justice Attorney Coach Manager Director
  Chairman Chairwoman Spokesman Spokeswoman Professor Doctor Nurse Former Foreign State Defense Defence Finance Home
  Health Interior Education Opposition Leader Speaker Commissioner Passenger Actor Actress Singer Author Farmer Resident
  Witness Neighbour Neighbor Friend Teacher Lawyer Barrister Solicitor Prosecutor Economist Analyst Researcher Scientist
  Fan Midfielder Defender Striker Goalkeeper Skipper Boss Owner Founder Editor Correspondent Photographer`.split(
    /\s+/,
  ),
);
/** Titles only before another: "Foreign Secretary", but "Foreign Press Association". */
const HALF_TITLES = new Set(
  'Foreign State Defense Defence Finance Home Health Interior Education Opposition Vice Prime Former Chief General'.split(
    ' ',
  ),
);
const FEMALE_TITLES =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Sister|Congresswoman|Chairwoman|Spokeswoman|Actress|Queen|Princess|Duchess)\b/u;
const MALE_TITLES =
  /\b(?:Mr|Sir|Lord|Father|Congressman|Chairman|Spokesman|King|Prince|Duke|Pope|Rabbi|Imam)\b/u;

/** Capitalised for their place in the sentence, or names of days and peoples: none is a name by itself. */
const NOT_NAMES = new Set(
  `A About Above According Across Added Adding After Again Against Ago All Almost Along Already Also Although Always Among An
  And Another Any Anyone Anything Are Around As Asked At Away Back Be Because Been Before Behind Being Below Besides Between
  Beyond Both But By Can Close Could Critics Currently Despite Did Do Does Down During Each Earlier Either Else Even Every
  Everyone Everything Few Finally First Five Following For Four From Further Get Given Go Had Half Has Have He Her Here Hers
  Him His How However I If Important In Indeed Inside Instead Into Is It Its Just Last Late Later Least Less Let Like Many
  Maybe Me Meanwhile Might More Moreover Most Much Must My Near Nearly Neither Never Nevertheless New Next No Nobody None Nor
  Not Nothing Now Of Off Officials Often On Once One Only Or Other Others Our Out Outside Over Part People Perhaps Police
  Previously Read Recently Referring Reporters Responding Said Scroll Second See Separately Seven Several Shall She Should
  Since Six So Some Someone Something Sometimes Soon Speaking Still Such Ten Than Thank Thanks That The Their Them Then There
  Therefore These They Third This Those Though Three Through Throughout Thus Till To Today Together Tomorrow Tonight Too
  Toward Towards Two Under Unless Unlike Until Up Upon Us Very Victims Was Watch We Well Were What When Where Whether Which
  While Who Whoever Whole Whom Whose Why Will With Within Without Witnesses Would Write Writing Yes Yesterday Yet You Your
  Actually Afterwards Amid Announcing Apparently Certainly Clearly Commenting Confirming Describing Elsewhere Especially
  Eventually Explaining Fortunately Furthermore Generally Giving Hopefully Initially Interestingly Later Normally Nowadays
  Obviously Originally Otherwise Particularly Posting Probably Quickly Rather Reportedly Sadly Sharing Shortly Similarly Simply
  Suddenly Taking Tragically Typically Ultimately Unfortunately Usually Whereas Whilst
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Jan Feb Aug Sept Sep Oct Nov Dec Christmas Easter GMT EST
  American British English Scottish Welsh Irish French German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Polish
  Russian Ukrainian Greek Turkish Chinese Japanese Korean Indian Pakistani Afghan Iraqi Iranian Israeli Palestinian Syrian
  Egyptian Libyan Saudi Australian Canadian Mexican Brazilian Argentine Cuban African European Asian Filipino Thai Muslim
  Christian Jewish Catholic Sunni Shiite Shia Islamic Republican Democrat Democratic Conservative Labour Tory
  Peruvian Spaniard Briton Scot Norwegian Swedish Danish Finnish Icelandic Hungarian Romanian Bulgarian Czech Slovak Serbian Croatian Kenyan
  Nigerian Somali Ethiopian Moroccan Tunisian Algerian Yemeni Jordanian Lebanese Kurdish Indonesian Malaysian Vietnamese Colombian Chilean
  Venezuelan Irishman Welshman Englishman Frenchman Americans Britons Hispanic Jew Arab Tibetan Buddhist Hindu Sikh Mormon Amish`.split(
    /\s+/,
  ),
);

const ORGANISATION =
  /\b(?:Agency|Airlines|Airport|Alliance|Army|Association|Authority|Bank|Board|Bureau|Center|Centre|Charity|Church|City|Club|College|Commission|Committee|Company|Congress|Corporation|Corps?|Council|Court|Department|Embassy|Federation|Force|Forces|Forum|Foundation|Fund|Government|Group|Guard|Hospital|House|Inc|Institute|Law|League|Ltd|Magazine|Ministry|Movement|Museum|Navy|News|Office|Organi[sz]ation|Palace|Parliament|Party|Police|Post|Press|Rights|School|Senate|Service|Services|Society|Street|Team|Telegraph|Times|Tribune|Trust|Union|United|University|Zoo)\b/u;

const CAPITAL = String.raw`(?:\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}\.(?=\s\p{Lu})|(?:al|el|ul)-\p{Lu}[\p{L}\p{M}]*(?:-\p{L}+)*|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Maj|Lt|Col|Sgt|Capt|Cpl|Rev|Hon|Det|Insp|Supt|Cmdr|Adm|St)\.|\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Lu}[\p{L}\p{M}]+)?(?:-\p{L}[\p{L}\p{M}]*)*)`;
const PARTICLE = '(?:al|bin|bint|da|de|del|della|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)';
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{M}])${CAPITAL}(?:[ \u00a0]{1,2}(?:${PARTICLE}[ \u00a0]){0,2}${CAPITAL})*`,
  'gu',
);

/** The names that a text mentions, in order: capitalised words that stand together and are not capitals of a sentence's start. */
export function mentionsOf(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(NAME)) {
    const mention = readMention(
      match[0],
      match.index,
      /\bof\s$/u.test(text.slice(match.index - 4, match.index)),
    );
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

/** Small words within a surname: "de", "van". */
export const PARTICLES = new Set(PARTICLE.slice(3, -1).split('|'));

function readMention(text: string, at: number, ofPlace: boolean): Mention | null {
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({ word: match[0], start: at + match.index }));
  while (words.length > 0 && isNoName(words[0]?.word ?? '') && !beginsName(words)) words.shift();
  while (words.length > 0 && isNoName(words.at(-1)?.word ?? '') && !endsName(words)) words.pop();
  const titled = afterTitles(words) || afterLead(words, ofPlace);
  const nameAt = isLetter(words.at(-1)?.word) && titled === words.length - 1 ? 0 : titled;
  const first = words[nameAt];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const title = words
    .slice(0, nameAt)
    .map(({ word }) => word)
    .join(' ');
  const nameWords = words.slice(nameAt).map(({ word }) => word);
  const lowered = capitalised(nameWords[0] ?? '');
  if (nameWords.some((word) => /\p{Ll}/u.test(word)) && isGivenName(lowered)) nameWords[0] = lowered;
  const name = nameWords.join(' ');
  return {
    span: { start: (words[0] ?? first).start, end: last.start + last.word.length },
    name,
    title,
    kind: kindOf(nameWords, title),
    gender: genderOf(nameWords, title),
  };
}

/** "Officer C", "Witness A": the letter alone is no name. */
function isLetter(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}$/u.test(word);
}

/** "STACEY", as papers set a story's first word, is Stacey. */
function capitalised(word: string): string {
  return /^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

function isNoName(word: string): boolean {
  return NOT_NAMES.has(word);
}

/** "Christian Bale": a word that is also a first name, before another one. */
function beginsName(words: readonly Word[]): boolean {
  return words.length > 1 && isGivenName(words[0]?.word ?? '');
}

/** "Rebecca English": a word that is also a surname, after a first name. */
function endsName(words: readonly Word[]): boolean {
  return words.length === 2 && isGivenName(words[0]?.word ?? '') && !isNoName(words[0]?.word ?? '');
}

function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/u, '')) && !HALF_TITLES.has(word);
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** Where the name begins after the last title before it; a title at the end belongs to the name ("Chief Justice"). */
function afterTitles(words: readonly Word[]): number {
  for (let i = words.length - 2; i >= 0; i--) {
    if (isTitle(words[i]?.word ?? '')) return i + 1;
  }
  return words.length === 1 && isTitle(words[0]?.word ?? '') ? 1 : 0;
}

/** Where a known first name begins after other capitals: "MailOnline Jane Doe" and "(the mayor of) Cork Jane Doe" are Jane Doe. */
function afterLead(words: readonly Word[], ofPlace: boolean): number {
  const at = words.findIndex(({ word }) => isGivenName(word));
  const lead = words.slice(0, at);
  if (at <= 0 || at === words.length - 1 || lead.every(({ word }) => /^\p{Lu}\.$/u.test(word))) return 0;
  return ofPlace || lead.length > 1 || isRole(lead[0]?.word ?? '') ? at : 0;
}

/** "Curator", "Goalkeeper": what somebody does, with the capital of a sentence's start. */
function isRole(word: string): boolean {
  return isPersonNoun(word.toLowerCase()) || /.{3}(?:er|or|ist|ian|man|woman|eer)$/u.test(word);
}

const ROYAL = /^(?:King|Queen|Prince|Princess|Pope)\s/u;

function kindOf(words: readonly string[], title: string): NameKind {
  const name = words.join(' ');
  if (words.length === 2 && isTitle(words[0] ?? '') && isLetter(words[1])) return 'person';
  if (title !== '' && !/^(?:State|Home|Health|Foreign)$/u.test(title)) return 'person';
  if (ORGANISATION.test(name)) return 'organisation';
  if (/^(?:North|South|East|West|New|Lake|Mount|Port|San|Los|Las|Great|Upper|Lower)\s/u.test(name))
    return 'place';
  if (words.length > 1 && isGivenName(words[ROYAL.test(name) ? 1 : 0] ?? '')) return 'person';
  return /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(name) ? 'organisation' : 'unknown';
}

function genderOf(words: readonly string[], title: string): Gender | null {
  if (FEMALE_TITLES.test(title) || /^(?:Queen|Princess|Duchess)$/u.test(words[0] ?? '')) return 'female';
  if (MALE_TITLES.test(title) || /^(?:King|Prince|Duke|Pope)$/u.test(words[0] ?? '')) return 'male';
  return genderOfGivenName(words[0] ?? '');
}
