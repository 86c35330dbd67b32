import type { Gender } from './given-names.ts';

/** Nouns for a person whom a text has named before, or is telling about: "the singer" is whoever it was about. */
const STAND_INS = new Set(
  `actor actress author boxer broadcaster briton businessman businesswoman celebrity champion chef comedian designer driver
  entrepreneur ex-husband ex-wife father filmmaker footballer grandad grandfather grandmother golfer irishman jockey
  journalist lawmaker legend midfielder millionaire billionaire model mother mum mom dad musician novelist pensioner
  player politician pop presenter racer rapper scot singer songwriter star striker superstar defender goalkeeper student
  swimmer teen teenager tycoon veteran welshman widow widower winner writer youngster youth winger deputy captain skipper
  republican democrat american argentine australian brazilian canadian dutchman frenchman german italian mexican
  portuguese russian spaniard swede swiss`.split(/\s+/u),
);

/** "Mother-of-two". */
const PARENT_OF = /^(?:grand)?(?:mother|mum|mom|father|dad)-of-/u;

const PEOPLE = new Set(
  `activist adviser mp mep advisor aide analyst architect artist attorney boy brother boyfriend campaigner caller cameraman
  clerk client colleague commentator companion consultant customer cyclist daughter dealer detective diplomat director
  doctor aunt boss chief cousin economist employee engineer executive expert fan farmer fiance fiancee fiancé fiancée
  firefighter fisherman friend gardener girl girlfriend guard guest head historian husband insider investigator investor
  judge juror lawyer leader lecturer librarian listener local man manager member nephew niece relative sibling stepfather
  stepmother uncle mechanic minister neighbor neighbour nurse observer officer official onlooker organiser owner paramedic
  parent passenger passer-by passerby bystander patient person photographer pilot plumber policeman policewoman priest
  professor prosecutor protester psychologist reader reporter representative researcher resident sailor scientist shopper
  sister soldier son source speaker spokesman spokesperson spokeswoman supporter survivor teacher tourist trader user
  victim vigilante viewer visitor volunteer voter waiter waitress wife witness woman worker accused announcer attacker bride builder
  burglar carer cleaner defendant gran granddaughter grandson groom inmate jihadi kid killer mate nan offender pal pupil
  schoolboy prisoner raider robber schoolgirl suspect thief thug twin curator postman baker locksmith biologist`.split(
    /\s+/u,
  ),
);

/** What a noun for a person, in lower case, tells of who is meant. */
export function genderOfNoun(noun: string): Gender | null {
  if (
    /(?:woman|girl|girlfriend|fiancee|fiancée|aunt|niece|mother|mum|mom|gran|wife|daughter|sister|actress|waitress|widow|bride)(?:-in-law)?$|^(?:grand)?(?:mother|mum|mom)-of-/u.test(
      noun,
    )
  )
    return 'female';
  return /(?:(?<!wo)man|boy|boyfriend|fiance|fiancé|uncle|nephew|father|dad|husband|(?<!per)son|brother|actor|waiter|widower|groom)(?:-in-law)?$|^(?:grand)?(?:father|dad)-of-/u.test(
    noun,
  )
    ? 'male'
    : null;
}

/** Whether a noun, in lower case, stands for somebody whom a text was telling about. */
export function isStandIn(noun: string): boolean {
  return STAND_INS.has(noun) || noun.endsWith('-year-old') || PARENT_OF.test(noun);
}

/** Whether a noun, in lower case, is one for a person. */
export function isPersonNoun(noun: string): boolean {
  return PEOPLE.has(noun) || isStandIn(noun);
}

const BODIES = new Set(
  `academy administration agency airline airport alliance ambassador analysis announcement army article association
  assessment authority authorities bank biography blog blogger board body book broadcaster brochure bureau cabinet campaign caption
  center centre chain charity church city club coalition college comment commission committee company congress constabulary
  corporation council couple country court crew delegation department diary diocese document editorial email embassy
  employer family federation file filing firm force forces foundation franchise government group guide guidance headline
  hospital hotel house indictment industry inquest inquiry institute institution investigation judgment judgement jury
  lawsuit leaflet league letter library magazine maker manufacturer manifesto media memo memorandum message military
  ministry mission motion movement museum navy network news newspaper notice office official order organisation organization outlet pair
  palace panel paper papers parliament party people petition police portal post poster prosecution proposal publication publisher publishers
  rangers rating record records regime release report reports resolution retailer review ruling school secretariat secretary senate
  sentence service services sign site slogan society source sources staff state statement station store studio study suit
  summary supermarket survey team text title tradition trailer transcript tribunal trust tweet union university
  verdict warning watchdog website wiki writ yearbook eulogy citation inscription telegram tribute band bench body coroner crown defence defense dossier memoir memoirs note
  obituary poem post-mortem autopsy programme program quote quotation listing label placard plaque advert advertisement ad ads`.split(
    /\s+/u,
  ),
);

/** Whether a noun, in lower case, is one for somebody or something that can be said to say something. */
export function canSpeak(noun: string): boolean {
  const singular = noun.replace(/(?<=[^s])s$/u, '');
  return (
    isPersonNoun(noun) ||
    isPersonNoun(singular) ||
    BODIES.has(noun) ||
    BODIES.has(singular) ||
    BODIES.has(noun.replace(/ies$/u, 'y')) ||
    /(?:.{2}(?:ist|ian|man|woman|men|women|person|eer)|.{3}(?:er|or|ant))s?$/u.test(noun)
  );
}
