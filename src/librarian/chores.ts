/** What can be done to the articles folder from the shell, and only from there. */
const CHORES = {
  add: {
    usage: 'add <file or URL> … [--replace]',
    does: 'Put articles into the library, from files or the web',
  },
  remove: {
    usage: 'remove <article> …',
    does: 'Take articles out of the library; they are kept in .removed',
  },
  check: {
    usage: 'check',
    does: 'List what is wrong with the files of the library, and what could be better',
  },
} as const;

export type Chore = keyof typeof CHORES;

/** Whether the first word of a command line is a chore. */
export function isChore(word: string | undefined): word is Chore {
  return word !== undefined && Object.hasOwn(CHORES, word);
}

/** How a chore is called. */
export function usageOf(chore: Chore): string {
  return `npm start -- ${CHORES[chore].usage}`;
}

/** What one chore does, or all of them, for the help of the terminal. */
export function choresHelp(...chores: readonly Chore[]): string {
  const shown = chores.length > 0 ? chores : Object.keys(CHORES).filter(isChore);
  const entries = shown.map((chore) => `  ${usageOf(chore)}\n    ${CHORES[chore].does}\n`);
  return `For the articles folder, from the shell (--json prints one object a line):\n\n${entries.join('')}`;
}
