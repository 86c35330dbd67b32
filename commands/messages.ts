/** The bot's own words. Every text that people read and that is not from an article comes from here. */
export interface Messages {
  missingOption(option: string): string;
  unknownOption(option: string, known: readonly string[]): string;
  badChoice(option: string, value: string, choices: readonly string[]): string;
  tooLong(option: string, length: number, limit: number): string;
}
