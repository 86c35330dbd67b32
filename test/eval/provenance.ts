import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The committed weights. */
export const MODEL_FILE = new URL('../../src/search/model.json', import.meta.url);

const About = z.object({ about: z.object({ data: z.object({ sha256: z.string() }) }) });

/** The SHA-256 of the file that the committed weights were learned from, in hexadecimal. */
export function learnedFrom(): string {
  return About.parse(JSON.parse(readFileSync(MODEL_FILE, 'utf8'))).about.data.sha256;
}

/** The SHA-256 of a file, in hexadecimal. */
export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
