/** What a command or an option is called, and what it is for. */
export interface Words {
  readonly name: string;
  readonly description: string;
}

/** A command with its options. */
export interface Worded<Options extends string> extends Words {
  readonly options: Readonly<Record<Options, Words>>;
}

/** The commands in another language than the one in which they are declared. */
export type CommandWords = {
  readonly ask: Worded<'question' | 'article' | 'collection'>;
  readonly quote: Worded<'text' | 'speaker' | 'article' | 'collection'>;
  readonly summary: Worded<'article' | 'section' | 'length' | 'focus' | 'collection'>;
  readonly articles: Worded<'article' | 'collection'>;
  readonly help: Worded<never>;
};

/** Everything in a front end's menus that the commands don't declare themselves. */
export interface MenuWords {
  readonly commands: CommandWords;
  /** The options that Discord adds. */
  readonly front: Readonly<Record<'hide' | 'mention' | 'post-to', Words>>;
  /** The command of a message's menu: the passages that bear on what it says. */
  readonly findSources: string;
  /** The values that an option is limited to. */
  readonly choices: Readonly<Record<'short' | 'medium' | 'long', string>>;
}

/** A command's words in a language, if it has any for it. */
export function wordsFor(name: string, words: CommandWords): Worded<string> | undefined {
  const byName: Readonly<Record<string, Worded<string>>> = words;
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}

/** The names of commands and options as people of that language see them. */
export function namesIn(words: CommandWords) {
  const options = new Map(
    Object.values<Worded<string>>(words).flatMap((command) =>
      Object.entries(command.options).map(([name, option]) => [name, option.name]),
    ),
  );
  return {
    command: (name: string) => `/${wordsFor(name, words)?.name ?? name}`,
    option: (name: string) => options.get(name) ?? name,
  };
}
