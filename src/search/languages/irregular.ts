/**
 * English verbs whose past no stemmer brings back to the verb, each with its past forms: a question asks when tea did come,
 * and the text says that it came. Left out are forms that are words of their own in most texts (found, saw, felt, left, lay,
 * ground, wound, bore) and those that Porter's algorithm meets anyway.
 */
const VERBS = `
arise arose arisen|awake awoke awoken|become became|begin began begun|bend bent|bind bound|bite bit bitten|blow blew blown
|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung
|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
|fall fell fallen|feed fed|fight fought|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten
|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard
|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lead led|lean leant|learn learnt|leap leapt|lend lent|lose lost
|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|pay paid|ride rode ridden|ring rang rung|rise rose risen
|run ran|say said|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|shrink shrank shrunk|sing sang sung
|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood
|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum
|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept|win won
|withdraw withdrew withdrawn|write wrote written`;

/** The verb of each irregular past form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  VERBS.split('|').flatMap((line) => {
    const [verb = '', ...past] = line.trim().split(/\s+/u);
    return past.map((form): [string, string] => [form, verb]);
  }),
);
