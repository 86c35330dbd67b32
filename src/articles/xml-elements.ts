import { Parser } from 'htmlparser2';

/** An element of an XML document: its name without prefix, its attributes, and the text in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Text is counted to elements at most so far up; labels and names are no deeper. */
const TEXT_DEPTH = 4;

/** The elements of a small XML document in the order they begin in. Entities that it declares are not expanded. */
export function xmlElements(xml: string): XmlElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: { text: string }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name: name.replace(/^.*:/u, ''), attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open.slice(-TEXT_DEPTH)) element.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return elements;
}

/** The text of the first element with a name; undefined when there is none or it is empty. */
export function textOf(elements: readonly XmlElement[], name: string): string | undefined {
  return elements.find((element) => element.name === name && element.text.trim() !== '')?.text.trim();
}
