/** A paragraph with `¦` wherever a sentence ends and another begins, and its language when that is not English. */
export interface CutParagraph {
  readonly cut: string;
  readonly language?: string;
}

const en = (cut: string): CutParagraph => ({ cut });
const of = (language: string, cut: string): CutParagraph => ({ cut, language });

/** Paragraphs that are hard to cut, by what makes them so; written for this set. */
export const CUT_PARAGRAPHS: Readonly<Record<string, readonly CutParagraph[]>> = {
  'titles and names': [
    en('Mr. Alder met Dr. Okafor and Mrs. Lindqvist at noon.¦ Prof. Ruiz came later.'),
    en('Gen. Maria Stone told Sen. Paul Reyes that Lt. Col. Hart was on leave.¦ He agreed.'),
    en('J. R. R. Tolkien wrote it.¦ George W. Ashby read it to H.G. Pell and to E. B. White.¦ They laughed.'),
    en(
      'Martin Weber Jr. founded the firm.¦ His son, Paul Weber III, sold it.¦ Dr. Weber Sr. was against it.',
    ),
    en(
      'The church of St. Olaf stands on Castle St. near the harbour.¦ It was built on Mill St.¦ The bells came later.',
    ),
    en('Gov. Lee and Rep. Ann Cole left.¦ Mayor Ortiz stayed.'),
    en('Messrs. Hale and Pope sued the Rev. Thomas Gray.¦ Mt. Ararat is on the label.'),
  ],
  'places and companies': [
    en(
      'She moved to the U.S. in 1999.¦ The U.S. Senate passed the bill.¦ He stayed in the U.K.¦ They never met.',
    ),
    en(
      'Washington, D.C. is hot in July.¦ The firm, Acme Inc., was sold to Birch Ltd. for a dollar.¦ Nobody at Acme Inc. objected.',
    ),
    en('He works for Stone & Co. in Ohio.¦ In the U.S. Army he had been a cook.¦ Is that in the U.S.?¦ Yes.'),
    en(
      'The U.N. Security Council met.¦ Delegates from the U.A.E. and the U.S. agreed.¦ But nothing came of it.',
    ),
    en('It was made by Pike Corp. of Utah.¦ The Pike Corp.¦ The court named was another one.'),
  ],
  'dates, times and numbers': [
    en('It opens at 9 a.m. on weekdays.¦ It closes at 5 p.m.¦ The café stays open until 8 p.m. Friday.'),
    en('He was born on Nov. 3, 1961.¦ In Sept. Anna left.¦ The war ended in 1945.¦ 1946 was a hungry year.'),
    en(
      'Prices rose 3.5 percent to $4.20.¦ Item No. 5 sold for £1.2m.¦ Nos. 6 and 7 did not.¦ Would he buy them?¦ No.¦ He had no money.',
    ),
    en('See p. 12 and pp. 14-16, Fig. 3, vol. 2, ch. 7 and Sec. 4.2.¦ They explain it.'),
    en('Version 2.0.1 came out in Dec. 2019.¦ It fixed No. 117.¦ Art. 5 was deleted.'),
    en('The train leaves at 7:45 a.m. EST.¦ The ferry leaves at 6 p.m.¦ The crossing takes an hour.'),
    en('The call came at 4 p.m. (6 p.m. ET) on Monday.¦ It closes at 5 p.m.¦ (6 guests came later.)'),
    en('About 40 B.C. the town burned.¦ It was rebuilt c. A.D. 12.¦ We came in Room 7.¦ It was cold.'),
  ],
  abbreviations: [
    en(
      'Use fruit, e.g. apples, i.e. what grows here, etc. in the pie.¦ Add sugar, salt, etc.¦ Then bake it.',
    ),
    en('Stone v. Reyes was cited in Hale vs. Pope.¦ Cf. the ruling of 1970.¦ Smith et al. disagreed.'),
    en(
      'The dept. of roads and approx. 30 firms (incl. two from abroad) applied.¦ The est. cost was 2 million.',
    ),
    en('She holds a Ph.D. from Lund.¦ He has a B.A. in history.¦ Dr. Moe, M.D., has neither.'),
    en('Take vitamin C.¦ It helps.¦ Plan B.¦ The plan failed.¦ He is taller than I.¦ Nobody knew.'),
    en(
      'The hotel is on Fifth Ave. near the park.¦ Go to the 2nd Ave. station.¦ Our house is on Oak Blvd.¦ We like it.',
    ),
    en('Send it to the attn. of the mgr. or his asst. by Friday.'),
  ],
  'quotation marks': [
    en('“We are ready,” she said.¦ “We have waited for years.”¦ Then she left.'),
    en('"It is over." she said.¦ "Go home!" he shouted.¦ "Why?" they asked.¦ He did not answer.'),
    en('‘Who is there?’ called the guard.¦ ‘A friend!’¦ Then it was quiet again.'),
    en('“Will it rain?” Anna asked.¦ “No!” Mr. Hale replied.¦ “I hope not.”¦ “Will it?”¦ He said no more.'),
    en('He called it “a disgrace.”¦ The mayor called it “art.”¦ “Both are right,” said a passer-by.'),
    en(
      'She sang “Where Are You?” and “Stop!” on the last night.¦ The crowd loved “Where Are You?”¦ It was late.',
    ),
    en("'We shall see.'¦ He closed the book.¦ 'No more.'"),
    en('“They told me: ‘Never come back.’”¦ He never did.'),
    en('He said he “would never, ever sell.”¦ (He sold in May.)¦ “I had to,” he explained.'),
    en('The sign read "Closed."¦ Nobody had told us.¦ "Is this a joke?"¦ It was not.'),
    en('"I love it here.¦ The people are kind," said Ana Ruiz.'),
    en('“Yes!”¦ “No!”¦ The shouts went on.'),
  ],
  'ellipses and marks in a row': [
    en('Well... maybe.¦ I thought… no.¦ It was late…¦ The lamp went out.'),
    en('What?!¦ You sold it?!¦ Really!!!¦ I can’t believe it…'),
    en('He waited . . . and waited.¦ And then ... nothing.'),
    en('“I wonder . . .” she began.¦ “Don’t.”'),
    en('Is it true?¦ is it fair?¦ Who knows.'),
  ],
  brackets: [
    en(
      'The bridge (built in 1932 by Hart & Co. in steel) was closed.¦ It reopened (after two years).¦ (Nobody noticed.)',
    ),
    en('He came home (he had been away. It was a long war) and slept.'),
    en('The law failed [see p. 3].¦ A second one passed.[4]¦ A third is due.[12][13]¦ It may fail.'),
    en('(The doors were shut.)¦ She knocked (twice!) and waited.'),
    en('Birch Ltd. (OSE: BRC) fell.¦ [Laughter.]¦ He went on.'),
  ],
  'web addresses and names with points': [
    en('Go to https://example.org/a.b?c=d.e!f and www.example.com.¦ Then write to me@example.org.¦ Thanks.'),
    en(
      'Node.js and ASP.NET run on .NET servers.¦ Open index.html or main.c.¦ Yahoo! is a company.¦ So is Toys.com.',
    ),
    en('The paper ended.¦Next came the radio.¦ It was loud.'),
    en('“It ended.”¦Then came the rain.¦ Who won?¦Nobody knew.'),
    en('iPhone sales fell.¦ eBay did well.¦ iPads did not.'),
  ],
  'lists and lower case': [
    en('1. Wash the rice.¦ 2. Boil it.¦ 3. Eat.'),
    en('a) Open the box.¦ b) Read the manual.¦ A. Eat.¦ B. Sleep.'),
    en('the shop was closed.¦ we went home.¦ nobody cared.'),
    en('Bring:¦ • bread¦ • milk'),
    en('It rained all day.¦ — So what?¦ — So we stayed in.'),
    en('No full stop here'),
    en('Prices fell.¦ $5 was enough.¦ #1 was gone.¦ 20 people came.¦ €3 is fine.'),
  ],
  'written after the rules, to test them': [
    en(
      'The vote was 51 to 49.¦ Sen. Dana Quist (R., Ohio) said, “It’s done.”¦ “Not so fast,” Rep. Bo Lind warned.',
    ),
    en(
      'Founded in 1887 by Wm. Carver & Sons Ltd., the mill employed approx. 400 people.¦ By Feb. 1931 none were left.',
    ),
    en('“What did he say?” the clerk whispered.¦ “He said ‘Wait!’ and hung up.”¦ Nobody moved.'),
    en(
      'Lake St. Clair froze on Jan. 9.¦ On Jan. 10 it thawed.¦ Temperatures reached 4.5 °C.¦ At noon the ice broke.',
    ),
    en('At 10 p.m. Tuesday the lights went out.¦ At 11 p.m. they came back.¦ “Finally!” said Ms. Ito.'),
    en(
      'Is the U.S. larger than China?¦ By area, the U.S. is about as large.¦ See www.example.org/us.html for more.',
    ),
    en('The album, Help Me!, sold 1.2 million copies.¦ Its follow-up, Why Not?, sold none.'),
    en(
      'Capt. A. B. Moore, D.S.O., commanded H.M.S. Swift.¦ She sank off St. Kilda in 1917.¦ Forty men died.',
    ),
    en(
      'The court ruled 5-4 in Doe v. Roe, No. 22-451.¦ Justice Kim dissented: “That is wrong.”¦ It is law now.',
    ),
    en('He earned $3.5 m. in 2019.¦ She earned more, i.e. $4 m.¦ Taxes took half.'),
    en('“I’m leaving,” he said.¦ “Don’t call.”¦ She didn’t.'),
    en('The dam (completed in 1971; see Fig. 2) holds 3 cu. km of water.¦ Its wall is 90 m. high.'),
  ],
  'other languages': [
    of(
      'de',
      'Am 3. Oktober 1990 kam Dr. Braun z. B. nach Bonn.¦ Er blieb bis zum 20. Jahrhundertende.¦ Das war d.h. lange.',
    ),
    of('de', '„Wir gehen“, sagte sie.¦ „Jetzt!“¦ Die Nr. 5 und ca. 20 Leute usw. blieben.'),
    of(
      'fr',
      'M. Dupont a vu Mme. Petit.¦ « Il pleut. »¦ Elle est partie.¦ « Pourquoi ? » a-t-il dit.¦ M. Le Goff est resté.',
    ),
    of('es', 'El Sr. Ruiz llegó a EE. UU. en 1990.¦ ¿Quién era?¦ ¡Nadie lo sabía!¦ La Dra. Paz, la pág. 5.'),
    of('pt', 'O Sr. Alves chegou às 9.30.¦ A Dra. Lima não veio.¦ “Por quê?”, perguntou.'),
    of('it', 'Il dott. Rossi e la sig.ra Bianchi arrivano.¦ Ecco pag. 5, ecc. e basta.¦ È tardi.'),
    of('nl', 'Dhr. de Vries kwam om 9 uur, d.w.z. bijv. te laat.¦ Hij lachte.'),
    of('ru', 'В 1961 г. он полетел.¦ Это было, т. е. стало, важно.¦ На ул. Мира живёт А. С. Попов.¦ Он рад.'),
    of('ar', 'هل وصل القطار؟¦ نعم، وصل.¦ ثم غادر المدينة.'),
    of('zh', '他来了。¦她走了！¦“你是谁？”他问道。¦没有人回答……¦天黑了。'),
    of('ja', '雨が降った。¦「行こう。」と彼は言った。¦本当？¦はい。'),
    of('hi', 'वह आया।¦ वह चली गई।¦ क्यों?'),
    of('el', 'Ήρθε χθες.¦ Έφυγε σήμερα.¦ Ναι.'),
  ],
};

/** A paragraph as it is written, and its sentences. */
export function uncut({ cut }: CutParagraph): { text: string; sentences: string[] } {
  return { text: cut.replaceAll('¦', ''), sentences: cut.split('¦').map((sentence) => sentence.trim()) };
}
