import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Key } from '../../components/shared/speech.ts';
import { ACTS } from '../../utils/domain/acts.ts';
import { PRESETS, presets } from '../../utils/domain/brand.ts';
import { CAUSES } from '../../utils/domain/brief/cause-words.ts';
import { ASKABLE, KINDS } from '../../utils/domain/brief/facts/kinds.ts';
import { FEELINGS } from '../../utils/domain/brief/mood-words.ts';
import { VERDICTS } from '../../utils/domain/case.ts';
import { learnedRows } from '../../utils/domain/escalation/model/rows.ts';
import { triggers } from '../../utils/domain/escalation/triggers/index.ts';
import { fill, keyPart, type Messages, wordsFrom, wordsOf } from '../../utils/domain/wording.ts';
import { saysMissing } from '../../utils/helpdesk/coverage.ts';
import { tongues } from './gallery/tongues.ts';

const en = tongues.en as Messages;
const others = Object.entries(tongues).filter(([language]) => language !== 'en');
const places = (message: string) => [...new Set(message.match(/\$\d/gu) ?? [])].sort();
const text = (of: Messages, key: string) => of[key]?.message ?? '';

/** Messages that are rightly the same as in English: names, signs and words that the languages share. */
const EVERYWHERE = ['comma', 'result_line', 'model_anthropic'];
const SHARED: Readonly<Record<string, string>> = {
  fr: 'score row_effort by_agent filter_asked kind_e_mail kind_date kind_service kind_version kind_position missing_e_mail missing_date family_F family_T',
  es: 'kind_error kind_plan model_sentBytes',
  it: 'kind_e_mail missing_e_mail',
  pt: 'kind_item kind_e_mail missing_e_mail model_sentBytes',
  nl: 'score by_ai state_open kind_contract kind_postcode kind_e_mail kind_product kind_trait missing_e_mail missing_product model_name model_sentBytes',
  ja: 'by_ai',
  zh: 'by_ai',
};

test('there is one folder for each language, named without region so that every region finds it', () => {
  // Chromium with an interface in zh-CN, zh-TW, pt-BR or pt-PT takes `zh` and `pt`.
  expect(readdirSync('public/_locales').sort()).toEqual(Object.keys(tongues).sort());
});

describe.each(others)('%s', (language, of) => {
  const hasOne = new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes('one');
  const expected = Object.keys(en).filter((key) => hasOne || !key.endsWith('_one'));

  test('has every message, and no other', () => {
    expect(Object.keys(of)).toEqual(expected);
    expect(text(of, 'language')).toBe(language);
  });

  test('each message has the places of the English one', () => {
    const differing = expected.filter((key) => `${places(text(of, key))}` !== `${places(text(en, key))}`);
    expect(differing).toEqual([]);
  });

  const shared = [...EVERYWHERE, ...(SHARED[language] ?? '').split(' ')];

  test('none is empty, loose at its ends or left in English', () => {
    const bad = expected.filter((key) => {
      const message = text(of, key);
      if (message.trim() === '' || (key !== 'comma' && message !== message.trim())) return true;
      return message === text(en, key) && !shared.includes(key);
    });
    expect(bad).toEqual([]);
  });

  test('labels have room at 320 px', () => {
    const long = expected.filter((key) => {
      const wide = /^(?:row|state|verdict|card|band|result|by|trend|mood)_/u.test(key);
      return wide && !/was(?:Right|Missed)|line/u.test(key) && [...text(of, key)].length > 26;
    });
    expect(long).toEqual([]);
  });
});

test.each(Object.entries(tongues))('%s: what the stores show keeps to their limits', (_, of) => {
  expect(text(of, 'name').length).toBeLessThanOrEqual(45);
  expect(text(of, 'description').length).toBeLessThanOrEqual(132);
});

describe('English says what the core says', () => {
  test.each([...triggers, ...learnedRows].map((it) => [it.id, it] as const))('trigger %s', (id, row) => {
    expect([text(en, `reason_${id}`), text(en, `why_${id}`)]).toEqual([row.label, row.why]);
  });

  test('presets', () => {
    for (const it of PRESETS)
      expect([text(en, `preset_${it}`), text(en, `presetWhy_${it}`)]).toEqual([
        presets[it].label,
        presets[it].why,
      ]);
  });

  test.each([
    ['kind', [...KINDS, ...ASKABLE].map(({ k }) => k)],
    ['mood', FEELINGS.map(({ word }) => word)],
    ['act', ACTS],
    ['filter', ACTS],
    ['verdict', VERDICTS],
    ['cause', CAUSES.map(({ cause }) => cause)],
  ] as const)('every %s has a word', (table, values) => {
    expect(values.filter((it) => text(en, `${table}_${keyPart(it)}`) === '')).toEqual([]);
  });
});

describe('what is stated in English', () => {
  const missing = saysMissing({
    unknown: 1,
    inferred: 12,
    unread: ['log', 'subject'],
    folded: true,
    mayBeFolded: true,
    partial: true,
    unavailable: { kind: 'unavailable', cause: "the account's allowance is used up", retryAt: 1_000_000 },
    cut: 2,
    dropped: 1,
  });
  const limits = [
    'The customer sounds content in this message',
    'It is not certain who wrote each message',
    'Baton does not read this language well',
    'Tone alone gives at most 59 points here',
    "One message's tone gives at most 64 points",
    "This brand's preset holds frustration at 59 points",
  ];

  test.each([...missing, ...limits])('%s', (sentence) => {
    expect(wordsOf(en).restate(sentence)).toBe(sentence);
    for (const [, of] of others) expect(wordsOf(of).restate(sentence)).toBeNull();
    const german = wordsFrom(en, (key, given) => fill(text(tongues.de as Messages, key), given));
    expect(german.restate(sentence)).not.toBe(sentence);
    expect(german.restate(sentence)?.match(/\$\d/u) ?? null).toBeNull();
  });

  test('a cause within a sentence is said in the agent’s language too', () => {
    const german = wordsFrom(en, (key, given) => fill(text(tongues.de as Messages, key), given));
    expect(german.restate('history could not be fetched: the answer is too long')).toBe(
      'Verlauf nicht abrufbar: die Antwort ist zu lang',
    );
  });

  test('long numbers are grouped as the language does', () => {
    const german = wordsFrom(en, (key, given) => fill(text(tongues.de as Messages, key), given));
    expect(german.restate('2 long messages are cut at 20,000 characters')).toBe(
      '2 lange Nachrichten sind bei 20.000 Zeichen gekürzt',
    );
  });

  test('every sentence of limits that the core can give is known', () => {
    const source = ['assess', 'learned', 'score'].map((name) =>
      readFileSync(`utils/domain/escalation/${name}.ts`, 'utf8'),
    );
    const given = source
      .join('\n')
      .matchAll(/(?:because[:=]|because =|limits\.push\(|\? |: )\s*(['`])([A-Z][^'`]*(?:'[a-z][^'`]*)*)\1/gu);
    const sentences = [...given].map(([, , sentence]) => sentence?.replace(/\$\{[^}]*\}/gu, '59') ?? '');
    expect(sentences.length).toBeGreaterThanOrEqual(4);
    expect(sentences.filter((it) => wordsOf(en).restate(it) === null)).toEqual([]);
  });
});

describe('words', () => {
  const said = (language: string, n: number) =>
    wordsOf(tongues[language] as Messages<Key>).count('unseen', n);

  test.each([
    ['en', 1, '1 new message since you last looked'],
    ['en', 2, '2 new messages since you last looked'],
    ['fr', 0, '0 nouveau message depuis votre dernier passage'],
    ['es', 1_000_000, '1.000.000 mensajes nuevos desde su última visita'],
    ['ja', 1, '前回から1件の新着'],
  ])('%s counts %i', (language, n, sentence) => {
    expect(said(language, n)).toBe(sentence);
  });

  test('a browser that has no message, or fails, leaves English', () => {
    const silent = wordsFrom(en, () => '');
    const broken = wordsFrom(en, () => {
      throw new Error('Extension context invalidated');
    });
    for (const words of [silent, broken]) expect(words.say('settingsOf', 'Acme')).toBe('Settings of Acme');
  });

  test('a value without a word stays as it is, whatever it is called', () => {
    for (const it of ['toString', '__proto__', 'ünknown kind', ''])
      expect(wordsOf(en).word('kind', it)).toBe(it);
  });

  test('what is filled in is never filled again', () => {
    expect(wordsOf(en).say('settingsOf', '$1 $& $$')).toBe('Settings of $1 $& $$');
  });

  test.each(['C', 'en_US', '', 'x-invalid-', 'sv'])('an interface language of %j is no obstacle', (ui) => {
    expect(wordsFrom(en, () => '', ui).time(new Date(2026, 0, 1, 9, 5).getTime())).toBe('09:05');
  });
});
