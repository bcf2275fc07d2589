import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { arrange, byTab, counts, keyOf, plain } = await load('findings/finding-list.ts');
const { LiveCheck } = await load('shell/live-check.ts');

const finding = (code, severity, tab = 'process', more = {}) => ({ code, severity, tab, elementId: null, file: null, text: { vi: code }, mend: { vi: '' }, path: [], trace: null, mends: [], ...more });
const placed = (one, place, rank) => ({ finding: one, place, rank, words: one.text.vi });
const codes = list => list.map(one => one.finding.code);

test('Findings_Arranged_WorstFirstThenAsTheDiagramIsRead', () => {
  const list = [placed(finding('W1', 'warning'), 'a', 1), placed(finding('E2', 'error'), 'b', 7), placed(finding('I', 'info'), 'c', 0), placed(finding('E1', 'error'), 'd', 2)];
  assert.deepEqual(codes(arrange(list, { hidden: [], text: '' })), ['E1', 'E2', 'W1', 'I']);
});

test('Findings_Filtered_BySeverityAndByTextWithoutAccents', () => {
  const list = [placed(finding('E', 'error'), 'Tiếp nhận', 0), placed(finding('W', 'warning'), 'Đóng dấu', 1)];
  assert.deepEqual(codes(arrange(list, { hidden: ['error'], text: '' })), ['W']);
  assert.deepEqual(codes(arrange(list, { hidden: [], text: 'tiep NHAN' })), ['E']);
  assert.deepEqual(codes(arrange(list, { hidden: [], text: 'dong' })), ['W']);
  assert.equal(plain(' Đỏ '), 'do');
});

test('Findings_Grouped_KeepTheirOrderWithinATab', () => {
  const groups = byTab([placed(finding('A', 'error'), '', 0), placed(finding('B', 'error', 'facts'), '', 0), placed(finding('C', 'warning'), '', 0)]);
  assert.deepEqual(groups.map(group => [group.tab, ...codes(group.list)]), [['process', 'A', 'C'], ['facts', 'B']]);
  assert.deepEqual(counts([finding('A', 'error'), finding('C', 'info')]), { error: 1, warning: 0, info: 1 });
});

test('Finding_FoundAgain_HasTheSameKeyWhateverItsTrace', () => {
  assert.equal(keyOf(finding('A', 'error')), keyOf(finding('A', 'error', 'process', { trace: { steps: [] } })));
  assert.notEqual(keyOf(finding('A', 'error')), keyOf(finding('A', 'error', 'process', { elementId: 'x' })));
});

const settled = () => new Promise(resolve => setTimeout(resolve, 0));

test('LiveCheck_NewerRequest_AbortsTheOlderAndItsAnswerIsDropped', async () => {
  const asked = [];
  const live = new LiveCheck((sequence, signal) => new Promise((resolve, reject) => { asked.push({ sequence, signal, resolve, reject }); }), () => {});
  void live.run();
  void live.run();
  assert.equal(asked[0].signal.aborted, true);
  assert.equal(asked[1].signal.aborted, false);
  asked[0].reject(new Error('aborted'));
  asked[1].resolve({ sequence: 2, findings: [] });
  await settled();
  assert.equal(live.problem, '');
  assert.equal(live.view.sequence, 2);
  assert.equal(live.busy, false);
});

test('LiveCheck_LateAnswerOfTheOlder_DoesNotReplaceTheNewer', async () => {
  const asked = [];
  const live = new LiveCheck(sequence => new Promise(resolve => { asked.push({ sequence, resolve }); }), () => {});
  void live.run();
  void live.run();
  asked[1].resolve({ sequence: 2 });
  await settled();
  asked[0].resolve({ sequence: 1 });
  await settled();
  assert.equal(live.view.sequence, 2);
});

test('LiveCheck_ServerUnreachable_KeepsTheLastAnswerAndSaysSo', async () => {
  let fail = false;
  const live = new LiveCheck(async sequence => { if (fail) throw new Error('không tới'); return { sequence }; }, () => {});
  await live.run();
  fail = true;
  await live.run();
  assert.equal(live.problem, 'không tới');
  assert.equal(live.view.sequence, 1);
});
