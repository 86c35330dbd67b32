/** What a full stop after a word says of the sentence. */
export type AbbreviationKind =
  /** Never ends it: a name, a number or the rest of a comparison follows, as after Mr. or vs. */
  | 'leads'
  /** Ends it unless a number follows, as after No. or p. */
  | 'counts'
  /** Ends it only before a word that begins sentences, as after Inc. or Jr. */
  | 'names'
  /** Ends it before any capital, as after etc. */
  | 'closes';

/** By kind, lower-case, without the full stop; a word of several languages stands once. */
const ABBREVIATIONS: Readonly<Record<AbbreviationKind, string>> = {
  leads: `mr mrs ms mx dr prof profs rev hon gen col lt sgt capt cmdr cpl pvt adm maj sen sens rep reps gov pres messrs wm chas thos robt
    fr br supt vs v c cf viz approx ca attn esp incl excl resp
    hr frl vgl bzw bspw evtl ggf nr tel abb ing mme mmes mlle mm sr sra srta dra ud uds ee dott sig sigra avv
    dhr mevr bijv drs ул им гр тов св`,
  counts: `no nos p pp fig figs vol vols ch chap sec secs art arts eq eqs para paras op ver
    pág págs pag núm num cap ст рис табл гл`,
  names: `inc corp co ltd bros assn assoc dept depts govt misc asst bldg univ inst est ave blvd rd st mt ft hwy jr sr esq al
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ont ore pa
    penn tenn tex va vt wash wis wyo str jh gmbh cie cia sa г гг млн млрд тыс руб коп`,
  closes: `etc usw usf ecc enz др пр`,
};

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (['closes', 'names', 'counts', 'leads'] as const).flatMap((kind) =>
    ABBREVIATIONS[kind].split(/\s+/u).map((word) => [word, kind] as const),
  ),
);

/** The kind of a word that stands before a full stop, if it is an abbreviation. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  if (word.length === 1 && lower !== word) return undefined; // An initial.
  if (CAPITAL_ONLY.has(lower) && lower === word) return undefined;
  return KINDS.get(lower);
}

/** Words of their own when they are written small: "it sat.", "a miss.", "I met an art." */
const CAPITAL_ONLY = new Set(
  'ala ark art col cop del est fig gen ill ind mar mass miss mon no pa rep sat sec sen sun tex va wash wed'.split(
    ' ',
  ),
);

/**
 * Words that begin sentences far more often than names. After "U.S." or an initial, only these tell that a new
 * sentence has begun. French and Spanish articles are missing on purpose: J. Le Goff, M. De La Cruz.
 */
const OPENERS = new Set(
  `the a an this that these those it its he she they we you i his her their our my your there here
    in on at by for from with as if when while after before since although though because but and or so yet however then
    what who where why how not now some many most all both each every several one two three four five last next
    meanwhile moreover according despite during under over only even still also another such once until unless
    thus hence therefore indeed instead later today first second finally again like through within without between
    among of to up out is are was were do does did has had have can could will would should may nobody nothing everyone everything
    der die das ein eine es er sie wir und aber im am
    les une elle ils elles ce cette mais et dans pour il
    pero una ella ellos y mas uma ele ela gli ma non de het een hij zij maar
    он она они это этот в на и но а не как по`.split(/\s+/u),
);

/** Whether a word, without regard to case, is one that begins sentences. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}
