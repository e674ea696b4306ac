// How right score and brief are on the gold set, first reading; `npm run quality -- --data <folder>`. It only measures:
// nothing that ships was tuned on it.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureQuality, readGold } from '../bench/quality.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const gold = readGold(resolve(values.data));
if (!gold) {
  process.stdout.write(`no gold set in ${values.data}: nothing measured\n`);
} else {
  const { messages, now, watch, facts, promises, failed, issue } = measureQuality(gold);
  const two = (value: number) => value.toFixed(2).replace(/^0/, '');
  process.stdout.write(
    [
      `${gold.length} conversations, ${messages} customer messages`,
      `a person now (need 2)     AP ${two(now.ap)}  F1 of Recommend and above ${two(now.f1)}`,
      `watch (need 1 or 2)       AP ${two(watch.ap)}  F1 of Watch and above ${two(watch.f1)}`,
      `facts                     recall ${two(facts.recall)}  precision ${two(facts.precision)}`,
      `promises                  recall ${two(promises.recall)}  precision ${two(promises.precision)}`,
      `failed attempts           recall ${two(failed.recall)}  precision ${two(failed.precision)}`,
      `issue within one message  ${two(issue)}`,
      '',
    ].join('\n'),
  );
}
