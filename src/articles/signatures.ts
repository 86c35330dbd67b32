/** What files of a format begin with, and what to do with one that has another format's ending. */
const SIGNATURES: readonly {
  readonly starts: string;
  readonly endings: readonly string[];
  readonly reason: string;
}[] = [
  { starts: '%PDF-', endings: ['.pdf'], reason: 'is a PDF by what is in it: give it the ending .pdf' },
  {
    starts: 'PK\x03\x04',
    endings: ['.docx', '.epub'],
    reason:
      'is an archive, a Word document or a book by what is in it: unpack it, or give it the ending .docx or .epub',
  },
  {
    starts: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    endings: [],
    reason: 'is encrypted or in an old format of Word (.doc): save it as .docx without a password',
  },
  { starts: '{\\rtf', endings: [], reason: 'is Rich Text (RTF): save it as .docx or .txt' },
  { starts: '\x1f\x8b', endings: [], reason: 'is packed (gzip): unpack it first' },
  { starts: '\x89PNG', endings: [], reason: 'is a picture: recognise its text (OCR) first' },
  { starts: '\xff\xd8\xff', endings: [], reason: 'is a picture: recognise its text (OCR) first' },
];

/** Why a file can't be of the format that its ending says, going by its first bytes; null when it may be. */
export function mismatch(bytes: Uint8Array, ending: string): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const found = SIGNATURES.find(({ starts }) => start.startsWith(starts));
  return found === undefined || found.endings.includes(ending) ? null : found.reason;
}
