/** An element of a web page: what linkedom and Readability share of the DOM. */
export interface PagePart {
  readonly localName: string;
  readonly textContent: string | null;
  remove(): void;
  matches(selector: string): boolean;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<PagePart>;
}

/** A whole page. */
export interface Page extends PagePart {
  readonly title: string;
  readonly body: PagePart & { readonly innerHTML: string };
}
