/** Nouns for a person whom a text has named before, or is telling about: "the singer" is whoever it was about. */
const STAND_INS = new Set(
  `actor actress author boxer broadcaster briton businessman businesswoman celebrity champion chef comedian designer
  driver entrepreneur ex-husband ex-wife father father-of-two father-of-three father-of-four footballer grandfather
  grandmother golfer irishman jockey journalist lawmaker legend midfielder millionaire billionaire model mother mother-of-one mother-of-two
  mother-of-three mother-of-four mum musician novelist pensioner player politician pop presenter racer rapper scot singer songwriter
  star striker superstar defender goalkeeper student swimmer teen teenager tycoon veteran welshman widow widower writer youngster
  youth winger deputy captain skipper`.split(/\s+/u),
);

const PEOPLE = new Set(
  `activist adviser advisor aide analyst architect artist attorney boy brother boyfriend campaigner caller cameraman
  clerk client colleague commentator companion consultant customer cyclist daughter dealer detective diplomat director doctor
  economist employee engineer executive expert fan farmer firefighter fisherman friend gardener girl girlfriend guard guest
  historian husband insider investigator investor judge juror lawyer leader lecturer librarian listener local man manager member
  mechanic minister neighbor neighbour nurse observer officer official onlooker organiser owner paramedic parent passenger
  passer-by patient photographer pilot plumber policeman policewoman priest professor prosecutor protester psychologist reader reporter
  representative researcher resident sailor scientist shopper sister soldier son source speaker spokesman spokesperson
  spokeswoman supporter survivor teacher tourist trader user victim viewer visitor volunteer voter waiter waitress wife witness
  woman worker announcer curator postman baker locksmith biologist`.split(/\s+/u),
);

/** Whether a noun, in lower case, stands for somebody whom a text was telling about. */
export function isStandIn(noun: string): boolean {
  return STAND_INS.has(noun) || noun.endsWith('-year-old');
}

/** Whether a noun, in lower case, is one for a person. */
export function isPersonNoun(noun: string): boolean {
  return PEOPLE.has(noun) || isStandIn(noun);
}
