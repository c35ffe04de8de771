import { errorCode, safeMessage } from '../src/errors';
import { jsonLog } from '../src/log';

test('one JSON object per line, errors without addresses', () => {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  log('listening', { port: 1 });
  log('failed', { error: Object.assign(new Error('no postgresql://vera:hunter2@db/vera here'), { code: '28P01' }) });
  const time = expect.any(String) as string;
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { time, event: 'listening', port: 1 },
    { time, event: 'failed', code: '28P01', error: 'no [address] here' },
  ]);
  expect(lines.every((line) => line.endsWith('}\n'))).toBe(true);
});

test.each([
  ['a text', 'text', undefined],
  ['a plain error', new Error('plain'), undefined],
  ['an odd code', Object.assign(new Error(), { code: 'has spaces' }), undefined],
  ['a cause', new TypeError('', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }), 'ENOTFOUND'],
  ['several', new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]), 'ECONNREFUSED'],
])('the code of %s', (_, error, code) => {
  expect(errorCode(error)).toBe(code);
});

test('anything thrown has a message', () => {
  expect(safeMessage('redis://:hunter2@cache')).toBe('[address]');
});
