/** Two short articles in a language, with questions about them. */
export interface Shelf {
  readonly language: string;
  readonly articles: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  /** Each with the article and the paragraph that answer it, from 1. */
  readonly questions: readonly {
    readonly ask: string;
    readonly article: number;
    readonly paragraph: number;
  }[];
  /** Questions that neither article answers. */
  readonly offTopic: readonly string[];
}

export const SHELVES: readonly Shelf[] = [
  {
    language: 'en',
    articles: [
      {
        title: 'The Forth Bridge',
        paragraphs: [
          'The Forth Bridge carries trains over the Firth of Forth, west of Edinburgh. It was opened in March 1890.',
          'Its engineers, John Fowler and Benjamin Baker, chose the cantilever design. Some 54,000 tonnes of steel were used.',
          'For years people said that painters who reached one end had to start again at the other. The coat of paint put on in 2011 should last for 25 years.',
        ],
      },
      {
        title: 'How salt is won from the sea',
        paragraphs: [
          'Sea water is led into shallow basins, where sun and wind dry it up. The salt stays behind as a white crust.',
          'Workers rake the crust together at the end of summer. A thousand litres of sea water give about 35 kilograms of salt.',
        ],
      },
    ],
    questions: [
      { ask: 'Who designed the cantilever bridge?', article: 1, paragraph: 2 },
      {
        ask: 'How much salt does a thousand litres of water give?',
        article: 2,
        paragraph: 2,
      },
    ],
    offTopic: ['Which team won the football championship last season?', 'How do I bake sourdough bread?'],
  },
  {
    language: 'de',
    articles: [
      {
        title: 'Der Kölner Dom',
        paragraphs: [
          'Der Kölner Dom ist eine der größten gotischen Kirchen Europas. Der Grundstein wurde am 15. August 1248 gelegt.',
          'Im 16. Jahrhundert ruhten die Bauarbeiten, weil das Geld fehlte. Erst 1880 wurden die beiden Türme vollendet; sie sind 157 Meter hoch.',
          'Im Zweiten Weltkrieg trafen mehrere Bomben das Gebäude. Die Gewölbe stürzten teilweise ein, doch die Häuser ringsum wurden weit schwerer zerstört.',
        ],
      },
      {
        title: 'Das Leben der Honigbiene',
        paragraphs: [
          'Ein Bienenvolk hat im Sommer bis zu 50.000 Arbeiterinnen. Jede von ihnen lebt nur etwa sechs Wochen.',
          'Die Königin legt an einem Tag bis zu 2.000 Eier. Aus unbefruchteten Eiern schlüpfen die Drohnen.',
          'Mit einem Tanz auf der Wabe zeigen heimkehrende Bienen den anderen, wo Blüten zu finden sind. Karl von Frisch entschlüsselte diese Sprache und erhielt dafür 1973 den Nobelpreis.',
        ],
      },
    ],
    questions: [
      {
        ask: 'Wann wurden die Tuerme des Kölner Doms vollendet?',
        article: 1,
        paragraph: 2,
      },
      { ask: 'Wie viele Eier legen Königinnen am Tag?', article: 2, paragraph: 2 },
      { ask: 'Wer hat die Sprache der Bienen entschlüsselt?', article: 2, paragraph: 3 },
      {
        ask: 'Welche Schäden gab es durch die Bomben an den Gewölben?',
        article: 1,
        paragraph: 3,
      },
    ],
    offTopic: [
      'Wie wird das Wetter morgen in Hamburg?',
      'Wer gewann die letzte Fußballweltmeisterschaft?',
      'Was kostet eine Fahrkarte nach München?',
    ],
  },
  {
    language: 'fr',
    articles: [
      {
        title: 'Le canal du Midi',
        paragraphs: [
          "Le canal du Midi relie Toulouse à l'étang de Thau, près de la Méditerranée. Il est long de 240 kilomètres.",
          "L'ingénieur Pierre-Paul Riquet dirigea les travaux à partir de 1666. Il mourut en 1680, quelques mois avant l'ouverture à la navigation.",
          "L'eau vient de la Montagne Noire, où des rigoles la recueillent. Elle est retenue dans le bassin de Saint-Ferréol.",
        ],
      },
      {
        title: 'Le roquefort',
        paragraphs: [
          'Le roquefort est un fromage au lait cru de brebis. Il est affiné pendant au moins quatorze jours dans les caves naturelles du Combalou.',
          "Des fissures de la roche, appelées fleurines, y apportent un air frais et humide. La moisissure bleue s'y développe d'elle-même.",
          "En 1925, il fut le premier fromage français à recevoir une appellation d'origine.",
        ],
      },
    ],
    questions: [
      { ask: 'Quel ingénieur a dirigé les travaux du canal ?', article: 1, paragraph: 2 },
      { ask: "D'où vient l'eau des canaux ?", article: 1, paragraph: 3 },
      { ask: 'Combien de jours les roqueforts sont-ils affinés ?', article: 2, paragraph: 1 },
      { ask: "Qu'est-ce qu'une fleurine ?", article: 2, paragraph: 2 },
    ],
    offTopic: [
      'Quel temps fera-t-il demain à Lyon ?',
      'Comment réparer un pneu de vélo ?',
      'Qui a remporté la dernière Coupe du monde de football ?',
    ],
  },
  {
    language: 'es',
    articles: [
      {
        title: 'El volcán Paricutín',
        paragraphs: [
          'El 20 de febrero de 1943 la tierra se abrió en un campo de maíz de Michoacán. El campesino Dionisio Pulido vio salir humo y ceniza de la grieta.',
          'En un año el cono alcanzó 336 metros de altura. La lava sepultó dos pueblos; sus habitantes habían sido evacuados a tiempo.',
          'La erupción terminó en 1952. Nadie murió por la lava, pero tres personas fallecieron a causa de los rayos.',
        ],
      },
      {
        title: 'La papa, un regalo de los Andes',
        paragraphs: [
          'Los pueblos andinos cultivan la papa desde hace unos ocho mil años. En el Perú se conservan más de tres mil variedades.',
          'Los españoles la llevaron a Europa en el siglo XVI. Al principio muchos europeos la creyeron venenosa y la daban a los animales.',
          'Para guardarla durante años, los campesinos la hielan por la noche y la secan al sol. El resultado se llama chuño.',
        ],
      },
    ],
    questions: [
      { ask: '¿Qué campesino vio salir el humo?', article: 1, paragraph: 1 },
      { ask: '¿Cuando terminaron las erupciones?', article: 1, paragraph: 3 },
      { ask: '¿Cuántas variedades de papas hay en Perú?', article: 2, paragraph: 1 },
      { ask: '¿Cómo se llama la papa helada y secada al sol?', article: 2, paragraph: 3 },
    ],
    offTopic: [
      '¿Quién ganó el último mundial de fútbol?',
      '¿Cómo se arregla una bicicleta?',
      '¿Qué tiempo hará mañana en Madrid?',
    ],
  },
  {
    language: 'pt',
    articles: [
      {
        title: 'A ponte Vasco da Gama',
        paragraphs: [
          'A ponte Vasco da Gama atravessa o rio Tejo a norte de Lisboa. Foi inaugurada em 29 de março de 1998, pouco antes da Expo 98.',
          'Com os viadutos de acesso, tem cerca de 17 quilómetros. As fundações descem até 95 metros abaixo do nível do mar.',
          'Por ser tão comprida, os engenheiros tiveram de contar com a curvatura da Terra.',
        ],
      },
      {
        title: 'A cortiça',
        paragraphs: [
          'A cortiça é a casca do sobreiro. Só se tira de nove em nove anos, e a árvore não é abatida.',
          'Os tiradores trabalham com machados, entre maio e agosto. Portugal produz cerca de metade da cortiça do mundo.',
          'As rolhas continuam a ser o produto principal, mas fazem-se também pavimentos e canções não faltam sobre o montado.',
        ],
      },
    ],
    questions: [
      { ask: 'Quando se inaugurou a ponte?', article: 1, paragraph: 1 },
      { ask: 'A que profundidade desce a fundação da ponte?', article: 1, paragraph: 2 },
      { ask: 'De quantos em quantos anos se tira a cortica dos sobreiros?', article: 2, paragraph: 1 },
      { ask: 'Há alguma canção sobre os montados?', article: 2, paragraph: 3 },
    ],
    offTopic: [
      'Quem venceu o campeonato de futebol?',
      'Como se faz pão em casa?',
      'Que tempo vai fazer amanhã no Porto?',
    ],
  },
  {
    language: 'it',
    articles: [
      {
        title: 'Il Vesuvio',
        paragraphs: [
          "Nel 79 dopo Cristo un'eruzione del Vesuvio seppellì Pompei ed Ercolano. Plinio il Giovane la descrisse in due lettere a Tacito.",
          "L'ultima eruzione risale al marzo 1944. La cenere distrusse decine di aerei americani parcheggiati vicino a Terzigno.",
          "Oggi l'osservatorio sorveglia il vulcano giorno e notte. Nella zona rossa vivono circa settecentomila abitanti.",
        ],
      },
      {
        title: 'Il parmigiano reggiano',
        paragraphs: [
          'Per una forma di parmigiano servono circa 550 litri di latte. Il casaro lo scalda in grandi caldaie di rame.',
          'La stagionatura dura almeno dodici mesi. Alla fine un esperto batte ogni forma con un martelletto e ne ascolta il suono.',
        ],
      },
    ],
    questions: [
      { ask: "Chi descrisse l'eruzione in alcune lettere?", article: 1, paragraph: 1 },
      { ask: 'Quanti abitanti vivono nella zona rossa?', article: 1, paragraph: 3 },
      { ask: 'Quanti litri di latte servono per le forme?', article: 2, paragraph: 1 },
      { ask: "Dov'è l'osservatorio e che cosa sorveglia?", article: 1, paragraph: 3 },
    ],
    offTopic: [
      'Che tempo farà domani a Torino?',
      "Chi ha vinto l'ultimo campionato di calcio?",
      'Come si ripara una bicicletta?',
    ],
  },
  {
    language: 'nl',
    articles: [
      {
        title: 'De Afsluitdijk',
        paragraphs: [
          'De Afsluitdijk scheidt het IJsselmeer van de Waddenzee. De dijk is 32 kilometer lang en kwam in 1932 gereed.',
          'Het plan was van de ingenieur Cornelis Lely. Na de stormvloed van 1916, toen veel huizen onder water liepen, stemde het parlement ermee in.',
          'Door de dijk werd de zoute Zuiderzee een zoet meer. De vissers verloren daardoor een groot deel van hun vangst.',
        ],
      },
      {
        title: 'De tulp in Holland',
        paragraphs: [
          'In 1593 plantte Carolus Clusius tulpen in de Leidse kruidentuin. De bollen had hij uit Wenen meegebracht.',
          'Tijdens de tulpenmanie betaalden kopers voor één bol zoveel als voor een grachtenhuis. In februari 1637 stortten de prijzen in.',
        ],
      },
    ],
    questions: [
      { ask: 'Welke ingenieur bedacht het plan?', article: 1, paragraph: 2 },
      { ask: 'Wanneer liep het huis onder water?', article: 1, paragraph: 2 },
      { ask: 'Wie heeft de tulp in de kruidentuin geplant?', article: 2, paragraph: 1 },
      { ask: 'Wanneer stortte de prijs van bollen in?', article: 2, paragraph: 2 },
    ],
    offTopic: [
      'Wat voor weer wordt het morgen in Groningen?',
      'Wie won het laatste wereldkampioenschap voetbal?',
      'Hoe repareer ik een lekke fietsband?',
    ],
  },
  {
    language: 'ru',
    articles: [
      {
        title: 'Озеро Байкал',
        paragraphs: [
          'Байкал — самое глубокое озеро на Земле: его глубина достигает 1642 метров. В нём хранится около пятой части пресной воды планеты.',
          'В озеро впадает более трёхсот рек, а вытекает только одна — Ангара. Зимой лёд бывает толщиной в метр.',
          'В Байкале живёт нерпа, единственный тюлень, который обитает только в пресной воде. Учёные до сих пор спорят, как она туда попала.',
        ],
      },
      {
        title: 'Транссибирская магистраль',
        paragraphs: [
          'Транссибирская магистраль соединяет Москву с Владивостоком. Её длина — 9288 километров.',
          'Строительство началось в 1891 году. Последний мост, через Амур у Хабаровска, открыли в 1916 году.',
          'Скорый поезд идёт по всей линии около шести дней и пересекает восемь часовых поясов.',
        ],
      },
    ],
    questions: [
      { ask: 'Какая река вытекает из озера?', article: 1, paragraph: 2 },
      { ask: 'О чем спорит ученый?', article: 1, paragraph: 3 },
      { ask: 'Когда был открыт последний мост через Амур?', article: 2, paragraph: 2 },
      { ask: 'Сколько дней идут скорые поезда?', article: 2, paragraph: 3 },
    ],
    offTopic: [
      'Какая завтра погода в Казани?',
      'Кто выиграл последний чемпионат мира по футболу?',
      'Как испечь хлеб дома?',
    ],
  },
  {
    language: 'ar',
    articles: [
      {
        title: 'السد العالي',
        paragraphs: [
          'بدأ بناء السد العالي في أسوان عام 1960 وانتهى عام 1970. يبلغ ارتفاع السد 111 متراً.',
          'تكوّنت خلف السد بحيرة ناصر، وهي من أكبر البحيرات الصناعية في العالم. ونُقل معبد أبو سمبل إلى مكان أعلى حتى لا تغمره المياه.',
          'تولّد محطة السد الكهرباء للمدن والقرى. ولم يعد الطمي يصل إلى الحقول، فزاد استعمال الأسمدة.',
        ],
      },
      {
        title: 'تاريخ القهوة',
        paragraphs: [
          'شرب المتصوفة في اليمن القهوة في القرن الخامس عشر ليسهروا في الليل للعبادة.',
          'كانت السفن تحمل البن من ميناء المخا إلى مصر وتركيا. وفتح أول مقهى في إسطنبول عام 1555.',
        ],
      },
    ],
    questions: [
      { ask: 'كم يبلغ ارتفاع السدّ؟', article: 1, paragraph: 1 },
      { ask: 'إلى أين نقل المعبد؟', article: 1, paragraph: 2 },
      { ask: 'من أي ميناء كانت السفن تحمل البنّ؟', article: 2, paragraph: 2 },
      { ask: 'متى شرب المتصوفون قهوة اليمن؟', article: 2, paragraph: 1 },
    ],
    offTopic: [
      'من فاز ببطولة كأس العالم الأخيرة لكرة القدم؟',
      'كيف أصلح دراجتي المكسورة؟',
      'ما حالة الطقس غداً في بيروت؟',
    ],
  },
  {
    language: 'ja',
    articles: [
      {
        title: '東京タワー',
        paragraphs: [
          '東京タワーは一九五八年に完成した電波塔である。高さは333メートルで、当時は世界一高い鉄塔だった。',
          '設計したのは建築家の内藤多仲である。鉄骨の一部には、廃棄された戦車の鋼材が使われた。',
          '塔は航空機から見えやすいように、赤と白に塗り分けられている。塗り替えはおよそ五年ごとに行われる。',
        ],
      },
      {
        title: '緑茶ができるまで',
        paragraphs: [
          '摘んだ茶の葉は、すぐに蒸して発酵を止める。蒸した葉は揉みながら乾かす。',
          '静岡県では江戸時代の終わりから茶畑が大きく広がった。職を失った武士たちが台地を開墾したのである。',
        ],
      },
    ],
    questions: [
      { ask: '東京タワーを設計した建築家は誰ですか。', article: 1, paragraph: 2 },
      { ask: '東京タワーの高さは何メートルですか？', article: 1, paragraph: 1 },
      { ask: '茶の葉を蒸すのはなぜですか。', article: 2, paragraph: 1 },
      { ask: '台地を開墾したのは誰？', article: 2, paragraph: 2 },
    ],
    offTopic: [
      '明日の大阪の天気はどうなりますか。',
      'サッカーのワールドカップで優勝した国はどこですか。',
      '自転車のパンクを修理する方法を教えてください。',
    ],
  },
  {
    language: 'zh',
    articles: [
      {
        title: '大熊猫',
        paragraphs: [
          '大熊猫生活在四川、陕西和甘肃的山区。成年大熊猫每天要吃十几公斤竹子。',
          '1869年，法国传教士谭卫道在四川宝兴首次向西方介绍了这种动物。',
          '刚出生的幼崽只有一百克左右，眼睛还没有睁开。母亲会把幼崽抱在怀里好几个星期。',
        ],
      },
      {
        title: '京杭大运河',
        paragraphs: [
          '京杭大运河北起北京，南到杭州，全长约1794公里，是世界上最长的人工河。',
          '隋炀帝征发了上百万民工开凿运河。后来运河成为把粮食运往北方的主要通道。',
          '2014年，大运河被列入世界遗产名录。',
        ],
      },
    ],
    questions: [
      { ask: '大熊猫每天吃多少竹子？', article: 1, paragraph: 1 },
      { ask: '谁首次向西方介绍了大熊猫？', article: 1, paragraph: 2 },
      { ask: '大运河全长多少公里？', article: 2, paragraph: 1 },
      { ask: '哪个皇帝征发民工开凿了运河？', article: 2, paragraph: 2 },
    ],
    offTopic: ['明天上海的天气怎么样？', '上届足球世界杯冠军是哪个国家？', '自行车轮胎漏气怎么修理？'],
  },
  {
    language: 'th',
    articles: [
      {
        title: 'แม่น้ำเจ้าพระยา',
        paragraphs: [
          'แม่น้ำเจ้าพระยาเกิดจากแม่น้ำปิงและแม่น้ำน่านไหลมาบรรจบกันที่จังหวัดนครสวรรค์ มีความยาว 372 กิโลเมตร',
          'ชาวนาในที่ราบภาคกลางใช้น้ำจากแม่น้ำปลูกข้าว เมื่อถึงฤดูฝนน้ำมักท่วมบ้านเรือนริมฝั่ง',
          'เรือด่วนรับส่งผู้โดยสารตั้งแต่นนทบุรีถึงสาทร ในวันหนึ่งมีผู้โดยสารหลายหมื่นคน',
        ],
      },
      {
        title: 'ช้างเอเชีย',
        paragraphs: [
          'ช้างเอเชียตั้งท้องนานประมาณ 22 เดือน ลูกช้างแรกเกิดหนักราวหนึ่งร้อยกิโลกรัม',
          'ช้างกินหญ้า ใบไม้ และเปลือกไม้วันละกว่าร้อยกิโลกรัม และดื่มน้ำมากถึงสองร้อยลิตร',
          'ประเทศไทยกำหนดให้วันที่ 13 มีนาคมของทุกปีเป็นวันช้างไทย',
        ],
      },
    ],
    questions: [
      { ask: 'แม่น้ำเจ้าพระยามีความยาวกี่กิโลเมตร', article: 1, paragraph: 1 },
      { ask: 'ช้างเอเชียตั้งท้องนานกี่เดือน', article: 2, paragraph: 1 },
      { ask: 'วันช้างไทยตรงกับวันที่เท่าไร', article: 2, paragraph: 3 },
      { ask: 'ชาวนาใช้น้ำทำอะไร', article: 1, paragraph: 2 },
    ],
    offTopic: ['ทีมไหนชนะเลิศฟุตบอลโลกครั้งล่าสุด', 'พรุ่งนี้อากาศที่เชียงใหม่จะเป็นอย่างไร', 'ซ่อมยางจักรยานรั่วอย่างไร'],
  },
];
