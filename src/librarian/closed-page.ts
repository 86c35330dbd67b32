import { parseHTML } from 'linkedom';
import { type Article, passagesOf } from '../articles/article.ts';
import { linkedArticle } from '../articles/json-ld.ts';

/** A page with fewer characters of text is no article, but what stands in an article's place. */
const SHORTEST = 250;
/** A page with more characters than this is an article, whatever else it asks for. */
const LONG = 1500;

const CONSENT =
  /^(?:before you continue|we value your privacy|your privacy (?:choices|matters)|cookie (?:consent|settings|preferences)|.{0,40}\bconsent\b.{0,20}|bevor sie (?:zu|fortfahren)|avant d['’]accéder|antes de continuar)/iu;
const ROBOT_CHECK =
  /^(?:just a moment|attention required|access denied|are you a (?:robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|please (?:enable|turn on) (?:javascript|js|cookies)|pardon our interruption|security check)/iu;
const LOGIN = /^(?:log ?in|sign ?in|anmelden|se connecter|connexion|iniciar sesión|accedi|entrar)\b/iu;
const TEASER =
  /\b(?:(?:subscribe|sign in|log in|register|create (?:a free |an )?account) (?:now )?(?:to|and) (?:continue|keep|read|unlock|get (?:full|unlimited))|already a subscriber|(?:is|are) (?:only )?(?:available|reserved) (?:only )?(?:for|to) subscribers|to continue reading|jetzt weiterlesen|réservé (?:aux|à nos) abonnés|suscríbete para (?:seguir|leer|continuar)|solo per (?:gli )?abbonati)\b/iu;

/**
 * Why a web page is not what people see who pay, log in or consent; null when it seems to be whole. `article` is what
 * was read of it, if anything.
 */
export function closedReason(html: string, article: Article | undefined): string | null {
  const { document } = parseHTML(html);
  if (saysItIsClosed(document)) return 'is behind a paywall, as the page itself says';
  const passages = article === undefined ? [] : passagesOf(article).map(({ text }) => text);
  const length = passages.join(' ').length;
  const cutOff = passages.slice(-3).some((text) => TEASER.test(text));
  const stopped = length < LONG ? stopReason(document, article?.title, length) : null;
  if (stopped !== null) return stopped;
  if (cutOff) return 'is cut off by a paywall: its text ends with an offer';
  return length < SHORTEST ? `has hardly any text (${length} characters)` : null;
}

type Document = ReturnType<typeof parseHTML>['document'];

/** What stands in the way of a page, going by its title and its form. */
function stopReason(document: Document, title: string | undefined, length: number): string | null {
  const names = [document.title, document.querySelector('h1')?.textContent, title].map(
    (name) => name?.trim() ?? '',
  );
  const isCalled = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (isCalled(ROBOT_CHECK)) return 'shows programs a check instead of the article';
  if (isCalled(CONSENT)) return 'asks for consent to cookies before it shows the article';
  const form = length < SHORTEST && document.querySelector('input[type=password]') !== null;
  if (form || isCalled(LOGIN)) return 'asks for a login';
  return null;
}

/** Whether JSON-LD or a meta tag say that not everyone may read it, as search engines ask publishers to. */
function saysItIsClosed(document: Document): boolean {
  const tier = document.querySelector(
    'meta[property="article:content_tier"], meta[name="article:content_tier"]',
  );
  if (tier?.getAttribute('content') === 'locked') return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return linkedArticle(scripts.map(({ textContent }) => textContent ?? '')).isAccessibleForFree === false;
}
