import { dateWithin } from './calendar-date.ts';

/** Labels over or before links to other articles, in the languages that pages are often saved in. */
const ELSEWHERE = [
  'read (?:more|also|next|on)|also read|see also|more on this|more (?:from|in|on) [^.:]{1,40}|related(?: (?:articles?|stories|story|news|items?|coverage|topics?|posts?|links?))?|further reading|recommended(?: reading)?|you (?:may|might) also like|don.t miss|watch|listen|photos|pictures|video|gallery|continue reading',
  'lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|weiterlesen|siehe auch',
  '(?:à |a )?lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)',
  'l[ée]e (?:también|más)|lea (?:también|más)|leer (?:más|también)|te puede interesar|más información|ver también|noticias? relacionadas?',
  'leia (?:também|mais)|veja também|saiba mais',
  'leggi anche|vedi anche|per approfondire',
  'lees (?:ook|meer|verder)|zie ook',
  'читайте также|смотрите также|читать далее',
  'اقرأ (?:أيضا|أيضًا|المزيد)|مواضيع ذات صلة',
  '関連(?:記事|リンク)|あわせて読みたい|続きを読む|相关(?:阅读|新闻|文章)|延伸阅读|相關新聞|관련 ?기사',
].join('|');

const SHARE = [
  'share(?: (?:this|on|via|with|by|to)\\b[^.]{0,40})?|share(?:s|d)?|tweet|retweet|e-?mail(?: this(?: article| story| page)?)?|print(?: (?:this )?(?:article|story|page|email))?|copy(?: the)? link|link copied|save(?: for later)?|bookmark|recommend|like us|pin it|(?:read or )?share this (?:story|article|post|page)(?::.{0,60})?',
  'teilen|drucken|merken|kopieren|partager(?: sur .{1,20})?|imprimer|compartir(?: en .{1,20})?|imprimir|compartilh(?:e|ar)|condividi|stampa|delen|поделиться',
].join('|');

const COMMENTS =
  '(?:view |see |show |add |post |leave )?(?:a |all |your |the )?(?:\\d[\\d,.]* ?)?(?:comments?|repl(?:y|ies)|kommentare?|commentaires?|réactions?|comentarios?|comentários?|commenti|reacties|комментари[ия])(?: \\(\\d+\\))?|join the (?:conversation|discussion)|(?:blog )?comments powered by.{0,30}';

const NETWORK =
  '(?:twitter|x|facebook|instagram|linkedin|youtube|tiktok|telegram|whatsapp|mastodon|bluesky|threads|google(?: (?:news|buzz)|\\+)?|pinterest|reddit|flipboard)';
/** What follows is no invitation but the end of what may be read for nothing, which people must be told. */
const CLOSED =
  '(?! (?:now )?(?:(?:to|and) (?:continue|keep|read|unlock|get (?:full|unlimited))|para (?:seguir|leer|continuar)))';
const SIGN_UP = [
  `(?:please )?(?:(?:sign|log) (?:in|up)|subscribe|register)${CLOSED}(?: (?:now|here|today|with|for|to|via)\\b.{0,140})?`,
  'get .{1,80} (?:to|in) your inbox|enter your? e-?mail.{0,80}',
  `(?:please )?(?:follow|like|join|find|add|get) .{1,60} on ${NETWORK}\\b.{0,100}|follow (?:us|@\\w+)`,
  'jetzt (?:abonnieren|anmelden)|newsletter(?: abonnieren)?|suivez-nous.{0,40}|abonnez-vous.{0,80}|suscríb[ea]te(?! para).{0,80}|síguenos.{0,40}|assine .{0,60}|iscriviti.{0,80}|подпис(?:ывайтесь|аться).{0,80}',
].join('|');

const ADVERTISEMENT =
  'advert(?:isements?|ising)?(?: continue reading.{0,40})?|ad|sponsored(?: (?:by|content|links?))?|promoted|paid (?:content|post)|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|реклама|(?:story|article) continues (?:below|after).{0,40}|this advertisement has not loaded yet.{0,60}';

const CONTROLS =
  'skip to .{1,30}|click to (?:share|print|e-?mail) .{1,60}|your e-?mail address will not be published.{0,60}|(?:proudly )?powered by .{1,30}|\\[edit|(?:back|return) to .{1,30}|jump to .{1,30}|(?:close|play|pause|mute|unmute)(?: (?:this|video|player|audio|video player|sharing|dialog))?|now playing|video player is loading|loading\\W*|(?:\\[\\+\\] ?)?enlarge(?: (?:this )?image)?|toggle caption|hide caption|expand|show (?:more|less|all)|view (?:more|all|gallery)|next(?: (?:article|post|story|page))?|prev(?:ious)?(?: (?:article|post|story|page))?|text size|font size|menu|search|home|top|wird geladen|published|updated|(?:\\p{L}{2,4}/)+(?:dpa|afp|reuters|ap|epd|sid)';

/** How old an article was when its page was saved, and how long it takes to read. */
const AGE =
  '(?:an?|\\d+) ?(?:min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|months?|years?) ago|\\d+[ -]min(?:ute)?s? read|(?:vor|il y a|hace|há) \\d+ \\p{L}+|\\d+ \\p{L}+ (?:fa|geleden|назад)|lesezeit:? \\d+.{0,12}';

const COPYRIGHT =
  /^(?:copyright|©|\(c\))(?:.{0,200}all rights reserved|[^.]{0,80}$)|\ball rights reserved\.?$/iu;
const COOKIES =
  /^(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing))\b.{0,80}\bcookies?\b.{0,200}$|^(?:wir verwenden|nous utilisons|utilizamos|usamos) .{0,40}cookies.{0,200}$/iu;
/** What WordPress, Reddit and Hacker News write into every entry of their feeds. */
const FEED_FOOT =
  /^(?:the post .+ (?:first )?appeared (?:first )?on .+|submitted by \/?u\/.+|(?:article|comments) url: \S+.*|points: \d+.*|# comments: \d+)$/iu;

const LINE = new RegExp(
  `^(?:${[SHARE, COMMENTS, SIGN_UP, ADVERTISEMENT, CONTROLS, AGE].join('|')})\\W*$`,
  'iu',
);
const LINK_ELSEWHERE = new RegExp(`^\\W*(?:${ELSEWHERE})\\s*(?:[:|»>→…]|\\.{3}|$)`, 'iu');
/** "First published May 12, 2017: 1:21 PM ET", with the name of the paper before it or not. */
const PUBLISHED =
  /^(?:[\p{L} ]{0,20}\([^)]{1,30}\)\s*)?(?:(?:first |last )?(?:published|updated|posted|modified)|published online|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|опубликовано|обновлено|更新|发布)\b/iu;

/** In characters; longer lines are text, whatever they begin with. */
const LONGEST = 240;

/**
 * Whether a line is no part of the article that it stands in: a link to another one ("Read more: …"), an
 * advertisement's mark, a call to share, subscribe, follow or comment, a player's button, a notice of copyright or
 * cookies, the time of the last change, its age.
 */
export function isClutter(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST) return false;
  if ([LINE, LINK_ELSEWHERE, COPYRIGHT, COOKIES, FEED_FOOT].some((pattern) => pattern.test(line)))
    return true;
  return (
    line.length <= 100 && PUBLISHED.test(line) && dateWithin(line) !== undefined && !/[.!?]$/u.test(line)
  );
}
