import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const expressions = await load('process/expressions.ts');
const ids = await load('process/readable-id.ts');
const time = await load('process/time.ts');
const record = await load('facts/record-form.ts');

test('OutcomeCondition_Written_IsReadBack', () => {
  const text = expressions.outcomeCondition('thamDinh', 'khong"dat');
  assert.equal(text, 'steps.thamDinh.outcome = "khong\\"dat"');
  assert.deepEqual(expressions.readOutcomeCondition('steps.a.outcome = "ok"'), { step: 'a', code: 'ok' });
  assert.equal(expressions.readOutcomeCondition('steps.a.outcome = "ok" and data.x > 1'), null);
});

test('RenameStep_OnlyWholeNames_Change', () => {
  assert.equal(expressions.renameStep('steps.a.outcome = "a" and steps.ab.by != steps.a.by', 'a', 'duyet'), 'steps.duyet.outcome = "a" and steps.ab.by != steps.duyet.by');
});

test('RenameOutcome_OtherSteps_KeepTheirs', () => {
  assert.equal(expressions.renameOutcome('steps.a.outcome = "x" or steps.b.outcome = "x"', 'a', 'x', 'y'), 'steps.a.outcome = "y" or steps.b.outcome = "x"');
});

test('ReadableId_VietnameseName_BecomesAnIdentifier', () => {
  assert.equal(ids.readableId('Thẩm định hồ sơ, đợt 2'), 'thamDinhHoSoDot2');
  assert.equal(ids.readableId('2 bản'), 'b2Ban');
  assert.equal(ids.readableId('…'), '');
  assert.equal(ids.freeId('duyet', id => ['duyet', 'duyet2'].includes(id)), 'duyet3');
});

test('TimeLimit_DaysHoursMinutes_AreWrittenInTheirShortestFaithfulUnit', () => {
  const write = (days, hours, minutes) => time.writeLimit({ kind: 'working', days, hours, minutes, amount: 0, expression: '' }, 480);
  assert.deepEqual(write(2, 0, 0), { amount: '2', unit: 'workingDay' });
  assert.deepEqual(write(0, 2, 0), { amount: '2', unit: 'workingHour' });
  assert.deepEqual(write(1, 5, 20), { amount: '800', unit: 'workingMinute' });
  assert.equal(write(0, 0, 0), null);
});

test('TimeLimit_MinutesRead_ShowAsDaysHoursMinutes', () => {
  const parts = time.readLimit({ amount: '800', unit: 'workingMinute' }, 480);
  assert.deepEqual([parts.days, parts.hours, parts.minutes], [1, 5, 20]);
  assert.equal(time.workingText(800, 480), '1 ngày 5 giờ 20 phút');
});

test('Duration_DaysHoursMinutes_RoundTrip', () => {
  assert.deepEqual(time.readDuration('P2DT3H4M'), { days: 2, hours: 3, minutes: 4 });
  assert.equal(time.writeDuration(0, 1, 30), 'PT1H30M');
  assert.equal(time.readDuration('P1M'), null);
  assert.equal(time.readDuration('P'), null);
});

test('Record_ValuePut_KeepsEverythingElse', () => {
  const before = { name: { vi: 'A', en: 'B' }, unknown: [1] };
  assert.deepEqual(record.withValue(before, 'name.en', undefined), { name: { vi: 'A' }, unknown: [1] });
  assert.deepEqual(record.withValue(before, 'operations.extend', { max: 1 }), { ...before, operations: { extend: { max: 1 } } });
  assert.deepEqual(before, { name: { vi: 'A', en: 'B' }, unknown: [1] });
});
