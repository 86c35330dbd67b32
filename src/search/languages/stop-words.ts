/**
 * Words too common to tell passages apart, by language: articles, pronouns, prepositions, conjunctions, auxiliary verbs
 * and question words. Short on purpose: a word that may carry a question's sense stays out.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: `a about after all also am an and any are as at be because been before being between both but by can could did do
    does doing during each for from further had has have having he her here hers him his how i if in into is it its
    just me more most my no nor not of off on once only or other our out over own same she should so some such than
    that the their them then there these they this those through to too under until up very was we were what when
    where which while who whom whose why will with would you your`,

  es: `a al algo alguna algunas alguno algunos algún ante antes aquel aquella aquellas aquello aquellos así aún aunque bajo
    bien cada casi como cómo con contra cual cuál cuales cuáles cualquier cuando cuándo cuanta cuánta cuantas cuántas
    cuanto cuánto cuantos cuántos de del desde después donde dónde durante e el él ella ellas ello ellos en entonces entre
    era eran eras eres es esa esas ese eso esos esta está estaba estaban estado están estar estas este esto estos estoy
    estuvo fue fueron fui ha haber había habían habido hace hacen hacer hacia han hasta hay hizo hubo la las le les lo los
    luego mas más me mi mientras mis mucha muchas mucho muchos muy nada ni no nos nosotros nuestra nuestras nuestro
    nuestros o os otra otras otro otros para pero poco podía por porque pudo puede pueden pues que qué quien quién quienes
    quiénes se sea según ser será si sí sido siendo sin sino sobre solo sólo son su sus suya suyo también tan tanto te
    tenía tiene tienen todo toda todas todos tras tu tú tus tuvo u un una unas uno unos usted ustedes y ya yo`,

  fr: `à afin ai aient ainsi alors après as au aucun aucune aussi autre autres aux avaient avais avait avant avec avez avoir
    avons ayant c car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci combien comme comment d
    dans de depuis des dès donc dont du durant elle elles en encore entre es est et étaient était étant été être eu eurent
    eut eux fait font furent fut hors ici il ils j je jusque l la là laquelle le lequel les lesquelles lesquels leur leurs
    lors lorsque lui m ma mais même mêmes mes moi moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant
    peu peut peuvent plus pour pourquoi pouvait puis qu quand que quel quelle quelles quelque quelques quels qui quoi s sa
    sans se selon sera seront ses si soi soient soit son sont sous suis sur t ta tandis te tes toi ton tous tout toute
    toutes très tu un une va vers vos votre vous y`,

  de: `aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim bin bis
    bist da dabei dadurch damit danach dann daran darauf das dass daß davon dazu dein deine dem den denen denn der deren
    des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa
    etwas euch euer für gegen gab gibt hab habe haben hat hatte hatten her hier hin ich ihm ihn ihnen ihr ihre ihrem ihren
    ihrer ihres im in ins ist ja jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine
    keinem keinen keiner keines konnte konnten können man mehr mein meine mich mir mit muss musste müssen nach nicht
    nichts noch nun nur ob oder ohne schon sehr seien sein seine seinem seinen seiner seines seit selbst sich sie sind so
    solche solchen soll sollen sollte sondern sowie über um und uns unser unsere unter viel viele vielen vom von vor wann
    war waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werden wessen weshalb wie wieder wird
    wo woher wohin wodurch womit worden worüber wurde wurden würde würden während zu zum zur zwar zwischen`,

  pt: `a à ainda algo algum alguma algumas alguns ante antes ao aos apenas após aquela aquelas aquele aqueles aquilo as às
    assim até cada com como contra cujo cuja da das de dela delas dele deles depois desde dessa desse desta deste do dos
    durante e é ela elas ele eles em enquanto então entre era eram essa essas esse esses esta está estão estar estas
    estava estavam este esteve estes eu faz fazer fez foi foram fosse há haver havia isso isto já lá lhe lhes mais mas me
    mesmo meu meus minha minhas muita muitas muito muitos na nas nem nenhum nenhuma nessa nesse nesta neste no nos nós
    nossa nossas nosso nossos num numa o onde os ou outra outras outro outros para pela pelas pelo pelos per pode podem
    podia pois por porém porque porquê pouco pôde quais qual qualquer quando quanta quantas quanto quantos que quê quem
    são se seja sem sempre sendo ser será seu seus sido só sob sobre sua suas também tão te tem têm tendo ter teu teus
    teve tinha tinham toda todas todo todos tu tua tuas um uma umas uns você vocês`,

  it: `a ad agli ai al alcun alcuna alcune alcuni alla alle allo allora altra altre altri altro anche ancora aveva avevano
    avere c che chi ci ciò coi col come con contro cosa cosi così cui d da dagli dai dal dalla dalle dallo degli dei del
    della delle dello di dopo dove dunque durante e è ed era erano essa esse essendo essere essi esso fa fanno fare fatto
    fece fino fra fu furono già gli ha hanno ho i il in invece io l la le lei lo loro lui ma me mentre mi mia mie miei mio
    molta molte molti molto ne negli nei nel nella nelle nello nessun nessuna nessuno noi non nostra nostre nostri nostro
    o od ogni oppure per perché perciò però più poco poi prima può possono proprio qual quale quali qualche quando quanta
    quante quanti quanto quasi quel quella quelle quelli quello questa queste questi questo qui s sarà se sé sei sempre
    senza si sia siamo siano siete sono sopra sotto stata state stati stato su sua sue sugli sui sul sulla sulle sullo suo
    suoi tale tali tanto te ti tra tu tua tue tuo tuoi tutta tutte tutti tutto un una uno v verso vi voi`,

  nl: `aan al alle alleen als alles anders ben bent bij binnen daar daarna dan dat de deze die dit doch doen doet door dus
    een eens elk elke en enkele er ge geen geweest gaf had hadden haar hebben hebt heeft hem hen het hier hij hoe hoeveel
    hun iemand iets ik in is ja je jij jou jouw jullie kan kon konden kunnen maar me meer men met mij mijn moest moet
    moeten mogen na naar nadat niet niets niemand nog nu of om omdat onder ons onze ook op over reeds s sinds slechts
    sommige t te tegen tegenover terwijl toch toen tot totdat tussen u uit uw van vanaf vanuit veel via voor vooral waar
    waarbij waardoor waarin waarom waarop wanneer waren was wat we wel welk welke werd werden wie wiens wij wil worden
    wordt zal ze zei zich zij zijn zo zoals zonder zou zouden zowel zulke`,

  ru: `а без более бы был была были было быть в вам вас весь во вот все всё всего всех вы где да даже для до его ее её если
    есть еще ещё же за зачем здесь и из или им ими их к как какая какие каким каких какого какое какой каком какую ко
    когда кого который которая которое которые которого которой которых которую кем ком кому кто куда ли либо между меня
    мне много может можно мой мы на над надо нас не него нее неё нет ни них но ну о об обо один одна одно однако он она
    они оно от откуда отчего очень перед по под пока после потому почему почти при про раз с сам сама сами само свой своя
    своё своего своей своих свои себе себя со так также такая такие такого такой там те тем теперь то тогда того тоже той
    только том тот ту ты у уже хотя чего чей чем через что чтобы чье чьё чья чьи эта эти этим этих это этого этой этом
    этот эту является являются я сколько насколько`,

  ar: `آن أحد أعلى أكثر إلا التي الذي الذين اللاتي اللتان اللذان إلى إليه إليها أم أما أن أنا أنت أنتم أنه أنها إن إنه إنها أو أول
    أولئك أي أية أيضا أين أينما إذ إذا بأن بعد بعض بل بما به بها بهذا بهذه بين تحت تكون تلك تم ثم جدا حتى حول حيث حين خلال دون
    ذات ذلك رغم سوف سوى ضد ضمن عام عبر عدا على عليه عليها عن عنه عنها عند عندما غير فإن فقد فقط فوق فهو فهي في فيما فيه فيها قبل
    قد كان كانت كانوا كذلك كل كلا كم كما كيف لا لأن لقد لكن لكي لم لماذا لن له لها لهم لو ليس ليست ما ماذا مازال مثل متى مع معظم
    مما من منذ منه منها منهم مهما نحن نحو نعم هؤلاء هذا هذان هذه هكذا هل هم هما هن هنا هناك هو هي و وأن وإن وقد وكان وكانت ولا ولكن
    ولم وما ومن وهو وهي يا يتم يجب يكون يمكن`,

  zh: `的 地 得 了 着 过 是 在 有 和 与 及 或 或者 而 而且 并 并且 但 但是 不 不是 没 没有 也 都 就 又 还 还是 再 很 更 最 太 被 把 将 让 给 对 对于 关于 从 自
    向 往 到 于 由 由于 以 以及 为 为了 因 因为 因此 所以 如果 虽然 然后 之 其 其中 此 该 这 这个 这些 这里 那 那个 那些 那里 我 我们 你 你们 您 他 他们
    她 她们 它 它们 自己 人们 个 位 会 能 可 可以 要 所 吗 呢 吧 啊 么 谁 什么 什么样 何 何时 何地 哪 哪个 哪些 哪里 哪儿 哪年 怎么 怎样 怎么样 如何 为什么
    为何 多少 几 多 時 时 時候 时候 這 這個 這些 這裡 個 會 對 對於 關於 從 與 為 為了 因為 沒 沒有 過 還 還是 將 讓 給 誰 什麼 什麼樣 怎麼 怎樣 為什麼
    哪裡 幾 嗎 們 我們 他們 她們 它們 並 並且 後 之后 之後 以后 以後 一 一个 一個`,

  ja: `は が を に へ で と も の や か から まで より など だけ ほど しか ばかり くらい ぐらい ね よ わ ぞ な て た だ し する すれ さ せ しま しまし しました ました
    まし ます ませ ん です でし でした だっ だった である であり あり ある あっ あった あります いる いた い います いまし おり なる なっ なり なった
    れる られ られる られた れ せる ない なかっ なかった なく ず ぬ う よう そう たい たり て ながら ので のに ため によって により による として という といった
    において における について に関する に対して と共に これ それ あれ この その あの こう どう ここ そこ あそこ こと もの とき ところ 誰 だれ 何 なに なん いつ
    どこ どの どれ どちら なぜ どうして どんな いくつ いくら 私 あなた 彼 彼女 また そして しかし および 及び または でも では には とは のは ください`,

  th: `ที่ ซึ่ง อัน และ หรือ แต่ ก็ ของ ใน บน ใต้ จาก ถึง ไป มา ให้ แก่ แด่ ต่อ กับ แห่ง โดย ด้วย เพื่อ เพราะ ว่า เป็น อยู่ คือ มี ได้ จะ ต้อง ควร กำลัง แล้ว เคย ไม่
    ไม่ได้ มิ นี้ นั้น โน้น นี่ นั่น เหล่า พวก ผู้ การ ความ ตัว ตน เขา เธอ ฉัน ผม เรา คุณ ท่าน มัน พวกเขา ทั้ง ทุก แต่ละ บาง หลาย มาก น้อย กว่า ที่สุด อีก ยัง
    เมื่อ ขณะ ขณะที่ ระหว่าง หลัง หลังจาก ก่อน ตั้งแต่ จน จนถึง ถ้า หาก แม้ ดัง ดังนั้น เช่น ครับ ค่ะ คะ นะ ไหม หรือไม่ ใคร อะไร ไหน ที่ไหน เมื่อไร เมื่อไหร่
    เมื่อใด ใด ทำไม อย่างไร ยังไง เท่าไร เท่าไหร่ เท่าใด กี่ ถูก โดน ซึ่งเป็น ขึ้น ลง ออก เข้า ไว้`,
};
