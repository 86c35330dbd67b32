import { Library } from '../../src/answers/library.ts';
import type { Article } from '../../src/articles/article.ts';

/** Headings with the paragraphs under them. */
type Outline = Readonly<Record<string, readonly string[]>>;

function article(title: string, outline: Outline, more: Partial<Article> = {}): Article {
  const id = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  let number = 0;
  const sections = Object.entries(outline).map(([heading, paragraphs]) => {
    const section = heading === '' ? null : heading;
    const passages = paragraphs.map((text) => {
      number += 1;
      return { articleId: id, section, number, kind: 'text' as const, text };
    });
    return { heading: section, passages };
  });
  return { id, title, file: `${id}.md`, sections, ...more };
}

/** What the tests on Discord ask about. */
export const articles: readonly Article[] = [
  article(
    'The lighthouse on Gull Rock',
    {
      '': [
        'Gull Rock has had a lighthouse since 1871. Before that, a bonfire on the cliff warned the ships.',
        'The tower is 34 metres high. Its lamp can be seen from 22 nautical miles away on a clear night.',
      ],
      Keepers: [
        'Martha Venn kept the light for forty-one years. She was the first woman to hold the post on that coast.',
        'The last keeper, Owen Pryce, left the rock in 1987. Since then a computer in the harbour office switches the lamp.',
        'Visitors reach the lighthouse by boat from Saltmouth between May and September.',
      ],
      Storms: [
        'The storm of 1903 broke every window of the lantern room. Martha Venn relit the lamp within an hour.',
        'A second storm in 1953 carried away the landing stage. It was rebuilt in concrete.',
      ],
    },
    { url: 'https://example.org/gull-rock', source: 'Saltmouth Courier', date: '2024-03-09' },
  ),
  article('How bread rises', {
    '': [
      'Yeast eats the sugars in flour and gives off carbon dioxide. The gas is caught in the dough and lifts it.',
      'Gluten is the net that holds the gas. Kneading makes it strong and elastic.',
    ],
    Sourdough: [
      'A sourdough starter holds wild yeast and lactic acid bacteria. The bacteria make the bread sour.',
      'Sourdough rises slowly: it takes eight to twelve hours at room temperature.',
    ],
  }),
  article('A short history of the bicycle', {
    '': [
      'Karl von Drais built a running machine of wood in 1817. It had two wheels and no pedals.',
      'Pedals came in the 1860s, on the front wheel. Riders called these machines boneshakers.',
    ],
    'The safety bicycle': [
      'John Kemp Starley sold the Rover safety bicycle from 1885. A chain drove its rear wheel.',
      'John Boyd Dunlop fitted air-filled tyres to his son’s tricycle in 1888. They made riding far more comfortable.',
    ],
  }),
];

export const library = new Library(articles);
