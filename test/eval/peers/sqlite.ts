import sqlite from 'node-sqlite3-wasm';
import { z } from 'zod';
import { passagesOf } from '../../../src/articles/article.ts';
import type { Peer } from './peer.ts';

const Rows = z.array(z.object({ rowid: z.number() }));

/** SQLite's full-text search with its Porter tokenizer, all words of the question joined with OR, ranked by BM25. */
export const SQLITE_FTS5: Peer = {
  name: 'SQLite FTS5, porter',
  index(articles) {
    const passages = articles.flatMap((article) =>
      passagesOf(article).map((passage) => ({ passage, title: article.title })),
    );
    const database = new sqlite.Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(title, text, tokenize = 'porter unicode61')");
    const insert = database.prepare('INSERT INTO passage(rowid, title, text) VALUES (?, ?, ?)');
    database.exec('BEGIN');
    for (const [id, { passage, title }] of passages.entries()) insert.run([id, title, passage.text]);
    database.exec('COMMIT');
    const select = database.prepare('SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 10');
    return (question) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return { ranking: [] };
      const rows = Rows.parse(select.all([words.map((word) => `"${word}"`).join(' OR ')]));
      return { ranking: rows.flatMap(({ rowid }) => passages[rowid]?.passage ?? []) };
    };
  },
};
