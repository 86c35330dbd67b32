import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDate, dateWithin } from '../../src/articles/calendar-date.ts';

test('a date is read as people and programs write it, in the languages that articles are in', () => {
  const dates = [
    ...[
      '2024-05-06T23:30:00+02:00',
      '20240506',
      '2024/05/06 10:15',
      'Mon, 06 May 2024 23:30:00 +0200',
      'May 6th, 2024',
    ],
    ...[
      'Monday, 6. Mai 2024',
      '6 de mayo de 2024',
      'lundi 6 mai 2024',
      '6 de maio de 2024',
      '6 maggio 2024',
      '6 mei 2024',
    ],
    ...['6 мая 2024 г.', '6 مايو 2024', '2024年5月6日', '2024년 5월 6일', '06.05.2024, 10.15 Uhr'],
  ];
  for (const date of dates) assert.equal(calendarDate(date), '2024-05-06', date);
  assert.equal(calendarDate('13/05/2024'), '2024-05-13');
  assert.equal(calendarDate('05/13/2024'), '2024-05-13');
});

test('what would have to be guessed, and what no calendar has, is no date', () => {
  for (const text of [
    '03/11/2025',
    '2025-02-30',
    '31 November 2024',
    '20241340',
    'May 2024',
    '6 marching 2024',
    'today',
  ])
    assert.equal(calendarDate(text), undefined, text);
});

test('a date is found within a line', () => {
  assert.equal(dateWithin('The Shore (Northhaven) first published May 6, 2024: 1:21 PM ET'), '2024-05-06');
  assert.equal(dateWithin('Actualizado el 6 de mayo de 2024'), '2024-05-06');
  assert.equal(dateWithin('version 3.2, an hour ago'), undefined);
});
