import type { PagePart } from './page-part.ts';
import { plainText } from './plain-text.ts';

/** Advertisements, calls to subscribe, links to share and edit, lists of other articles, notes for machines and editors. */
const PROMOTIONS = [
  '[class~=ad], [class~=ads], [class*=advert], [class*=newsletter], [class*=subscribe], [class*=signup], [class*=sign-up]',
  '[class*=share], [class*=sharing], [class~=social], [class*=social-], [class*=breadcrumb], [class*=editsection]',
  '[class~=related], [class*=related-], [class*=-related], [class*=most-read], [class*=most-popular], [class*=trending]',
  '[class*=recommended], [class*=recirc], [class*=read-more], [class*=readmore], [class*=promo], [class*=outbrain], [class*=taboola]',
  '[class*=cookie], [id*=cookie], [class*=consent], [id*=consent], [role=dialog], [aria-modal=true]',
  '[id=comments], [id=disqus_thread], [id=respond], [class~=comments], [class*=comment-list], [class*=comments-area]',
  '[class*=author-box], [class*=author-bio], [class*=about-author], [class*=author-card]',
  '[class*=visually-hidden], [class*=visuallyhidden], [class*=screen-reader], [class~=sr-only]',
  '[id=toc], [class~=toc], [class~=hatnote], [class~=navbox], [class~=reflist], [class~=references], [class~=noprint]',
  '[class~=printfooter], [class~=catlinks], [id=catlinks], [id=siteSub], [id=p-lang-btn], [class*=jump-link]',
].join(', ');

/** Takes out what sits in the middle of an article to sell something, unless the article is in it. */
export function dropPromotions(body: PagePart): void {
  const most = 0.2 * (body.textContent ?? '').length;
  for (const part of body.querySelectorAll(PROMOTIONS)) {
    if ((part.textContent ?? '').length <= most) part.remove();
  }
}

/** Takes classes off headings: Readability would take some, as Substack's "header-anchor-post", for a page's header. */
export function keepHeadings(body: PagePart): void {
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6')) heading.removeAttribute('class');
}

/** A paragraph of prose: what stands before the first or after the last is the article's frame. */
const PROSE = 120;
/** Lists of other articles say when those came out, too. */
const MOSTLY = 0.6;

/**
 * Takes out what is nothing but links, and so leads elsewhere: paragraphs, lists before the text begins, after it ends,
 * or of headlines. Lists of linked names within the text stay. Nothing is taken from a page that is mostly links.
 */
export function dropLinks(article: PagePart): void {
  const parts = Array.from(article.querySelectorAll('p, ul, ol'));
  const isProse = parts.map((part) => !isLinked(part) && (part.textContent ?? '').trim().length > PROSE);
  const [first, last] = [isProse.indexOf(true), isProse.lastIndexOf(true)];
  const linked = parts.filter((part, index) => {
    if (part.localName === 'p') return isLinked(part);
    return (
      (index > last && isLinked(part, MOSTLY)) || (isLinked(part) && (index < first || areHeadlines(part)))
    );
  });
  const length = linked.reduce((sum, part) => sum + (part.textContent ?? '').length, 0);
  if (length > 0.5 * (article.textContent ?? '').length) return;
  for (const part of linked) part.remove();
}

/** Whether a part's words stand in links: all of them, or the given share. */
function isLinked(part: PagePart, share = 1): boolean {
  const links = Array.from(part.querySelectorAll('a[href]'), (link) => lettersIn(link.textContent ?? ''));
  const linked = links.reduce((sum, letters) => sum + letters, 0);
  return linked > 0 && linked >= share * lettersIn(part.textContent ?? '');
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length;
}

/** Whether the items of a list are long for names. */
function areHeadlines(list: PagePart): boolean {
  const items = Array.from(list.querySelectorAll('li'), (item) => plainText(item.textContent ?? ''));
  return items.length > 0 && items.filter((item) => item.split(' ').length >= 5).length > items.length / 2;
}
