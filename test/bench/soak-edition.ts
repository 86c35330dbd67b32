/** The text of one article of the soak, in its so-manieth edition. */
export function edition(name: string, number: number): string {
  return `# ${name} harbour\n\nThe harbour master of ${name} has counted ${number} boats since spring.\n`;
}
