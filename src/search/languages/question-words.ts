/** What a question word may ask for. */
export type Asked = 'person' | 'time' | 'place' | 'quantity';

/**
 * The words that tell what kind of thing a question asks for, and those that tell a time or a number in an answer.
 * Question words are separated by commas and may be two words: "wie viele".
 */
export interface QuestionWords {
  readonly time: string;
  readonly quantity: string;
  /** Answered by a name, so only where capitals tell names from other words: not in German, nor in scripts without them. */
  readonly person?: string;
  readonly place?: string;
  /** Months, days of the week and the like. */
  readonly times: string;
  /** The numbers from two upwards, in order. */
  readonly numbers: string;
  /** Other words that tell how many. */
  readonly quantities: string;
}

/** By language; English has its own, with the nouns that follow "which" and "what". */
export const QUESTION_WORDS: Readonly<Record<string, QuestionWords>> = {
  de: {
    time: 'wann, welchem jahr, welchem tag, welchem jahrhundert, seit wann',
    quantity:
      'wieviel, wieviele, wie viel, wie viele, wie vielen, wie lang, wie lange, wie hoch, wie groß, wie alt, wie weit, wie oft, wie tief, wie schwer, wie schnell, wie breit, wie teuer',
    times:
      'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag jahr jahre jahren jahrhundert gestern heute morgen frühling sommer herbst winter',
    numbers: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    quantities:
      'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million millionen milliarde milliarden prozent hälfte drittel viertel dutzend',
  },
  es: {
    person: 'quién, quiénes',
    time: 'cuándo, qué año, qué día, qué fecha, qué siglo',
    place: 'dónde, adónde, qué país, qué ciudad',
    quantity: 'cuánto, cuánta, cuántos, cuántas',
    times:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo año años siglo siglos ayer hoy mañana primavera verano otoño invierno',
    numbers: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    quantities:
      'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien cientos mil miles millón millones mitad tercio docena',
  },
  fr: {
    person: 'qui',
    time: 'quand, quelle année, quel jour, quelle date, quel siècle',
    place: 'où, quel pays, quelle ville',
    quantity: 'combien',
    times:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche an ans année années siècle siècles hier demain printemps été automne hiver',
    numbers: 'deux trois quatre cinq six sept huit neuf dix onze douze',
    quantities:
      'quatorze quinze vingt trente quarante cinquante soixante cent cents mille millier milliers million millions milliard milliards moitié tiers quart douzaine',
  },
  it: {
    person: 'chi',
    time: 'quando, che anno, quale anno, che giorno, quale giorno, che secolo, quale secolo',
    place: 'dove, quale paese, quale città',
    quantity: 'quanto, quanta, quanti, quante',
    times:
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica anno anni secolo secoli ieri oggi domani primavera estate autunno inverno',
    numbers: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
    quantities:
      'venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento centinaia mille mila migliaia milione milioni miliardo miliardi metà terzo dozzina',
  },
  nl: {
    person: 'wie, wiens',
    time: 'wanneer, welk jaar, welke dag, welke eeuw',
    place: 'waar, waarheen, welk land, welke stad',
    quantity:
      'hoeveel, hoe lang, hoe hoog, hoe groot, hoe oud, hoe ver, hoe vaak, hoe diep, hoe zwaar, hoe snel, hoe breed',
    times:
      'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag jaar jaren eeuw gisteren vandaag morgen lente zomer herfst winter',
    numbers: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
    quantities:
      'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden duizend duizenden miljoen miljoenen miljard procent helft kwart dozijn',
  },
  pt: {
    person: 'quem',
    time: 'quando, que ano, qual ano, que dia, que século',
    place: 'onde, aonde, que país, que cidade',
    quantity: 'quanto, quanta, quantos, quantas',
    times:
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro domingo sábado ano anos século séculos ontem hoje amanhã primavera verão outono inverno',
    numbers: 'dois três quatro cinco seis sete oito nove dez onze doze',
    quantities:
      'duas vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centenas mil milhares milhão milhões metade terço dúzia',
  },
  ru: {
    person: 'кто, кого, кому, кем',
    time: 'когда, каком году, какой год, каком веке, какого числа',
    place: 'где, куда, откуда, какой стране, каком городе',
    quantity: 'сколько',
    times:
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря год года году лет век века веке вчера сегодня завтра весной летом осенью зимой',
    numbers: 'два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
    quantities:
      'две трёх четырёх пяти шести семи восьми девяти десяти двадцать тридцать сорок пятьдесят сто ста сотни тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиардов половина треть четверть процентов',
  },
  ar: {
    time: 'متى, أي عام, أي سنة, أي يوم, أي قرن',
    quantity: 'كم',
    times:
      'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر عام سنة قرن القرن أمس اليوم غدا الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
    numbers: 'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
    quantities:
      'ثلاث أربع خمس ست سبع ثماني تسع عشر عشرون عشرين مئة مائة ألف آلاف مليون ملايين مليار نصف ثلث ربع',
  },
  zh: {
    time: '何时, 何時, 哪年, 哪一年, 哪 年, 哪天, 哪 天, 什么 时候, 什麼 時候, 什么时候',
    quantity: '多少, 几, 幾, 多 长, 多 高, 多 大, 多 远, 多 重, 多长, 多高, 多大, 多远, 多重',
    times: '年 月 日 世纪 世紀 年代 昨天 今天 明天 去年 今年',
    numbers: '二 三 四 五 六 七 八 九 十',
    quantities: '两 兩 百 千 万 萬 亿 億 一百 上百 上千 上万 十几 几十 百万 一半',
  },
  ja: {
    time: 'いつ, 何 年, 何年, 何 月, 何 日, 何 世紀',
    quantity:
      'いくつ, いくら, 何 人, 何人, 何 個, 何 メートル, 何 キロ, 何 キロメートル, どれくらい, どのくらい, 何 年間',
    times: '年 月 日 世紀 時代 昨日 今日 明日 昨年 今年',
    numbers: '二 三 四 五 六 七 八 九 十',
    quantities: '百 千 万 億 半分 数百 数千 数万',
  },
  th: {
    time: 'เมื่อไร, เมื่อไหร่, เมื่อใด, ปี ใด, ปี ไหน, วัน ไหน',
    quantity: 'กี่, เท่าไร, เท่าไหร่, เท่าใด',
    times:
      'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม ปี เดือน วัน ศตวรรษ เมื่อวาน วันนี้ พรุ่งนี้',
    numbers: 'สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ',
    quantities: 'ร้อย พัน หมื่น แสน ล้าน ครึ่ง',
  },
};
