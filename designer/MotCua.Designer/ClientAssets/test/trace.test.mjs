import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { framesOf } = await load('process/trace/trace-frames.ts');
const { TracePlayer } = await load('process/trace/trace-player.ts');
const { standing } = await load('process/trace/trace-bar.ts');
const { halfway, middle } = await load('process/trace/trace-marks.ts');
const { flowsAlong } = await load('process/marks/way-flows.ts');
const { marksOf } = await load('process/marks/way-marks.ts');
const { shareText } = await load('process/coverage/coverage-marks.ts');

const step = (elementId, flows, tokens) => ({ kind: 'complete', elementId, choice: null, flows, tokens, assumed: [], sentence: { vi: elementId } });
const trace = { steps: [step('start', ['f1'], ['a']), step('a', ['f2', 'f3'], ['join', 'join']), step('b', ['f2'], ['join', 'c'])] };

test('Frames_OfATrace_AddUpFlowsAndCountStrands', () => {
  const frames = framesOf(trace);
  assert.deepEqual([...frames[1].taken], [['f1', 1], ['f2', 1], ['f3', 1]]);
  assert.deepEqual(frames[1].fresh, ['f2', 'f3']);
  assert.deepEqual([...frames[1].tokens], [['join', 2]]);
  assert.equal(frames[2].taken.get('f2'), 2);
  assert.equal(frames[0].taken.size, 1, 'a later step does not change an earlier frame');
});

test('Player_ByHand_StaysWithinTheTrace', () => {
  const player = new TracePlayer({ trace }, () => {});
  player.go(-3);
  assert.equal(player.at, 0);
  player.go(9);
  assert.equal(player.at, 2);
  assert.equal(player.ended, true);
});

test('Player_ByItself_GoesToTheEndAndStopsThere', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const seen = [];
  const player = new TracePlayer({ trace }, () => seen.push(player.at));
  player.toggle();
  t.mock.timers.tick(1800);
  assert.equal(player.at, 1);
  player.pace(2);
  t.mock.timers.tick(900);
  assert.deepEqual([player.at, player.playing], [2, false]);
  t.mock.timers.tick(9000);
  assert.equal(player.at, 2);
  player.toggle();
  assert.deepEqual([player.at, player.playing], [0, true], 'playing again begins at the start');
  player.stop();
  t.mock.timers.tick(9000);
  assert.equal(player.at, 0);
  assert.ok(seen.length >= 4);
});

test('Standing_SeveralStrands_SaysHowMany', () => {
  assert.equal(standing(new Map([['a', 1], ['join', 2]]), id => id.toUpperCase()), 'Đang ở: A, JOIN (2 nhánh).');
  assert.equal(standing(new Map(), id => id), 'Không còn việc nào đang chờ.');
});

test('Middle_OfABentFlow_LiesOnItsLine', () => {
  const line = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 30 }];
  assert.deepEqual(halfway(line), { x: 10, y: 10 });
  assert.deepEqual(middle({ waypoints: line, width: 0, height: 0 }), { left: -1, top: -1 });
});

function diagram(edges) {
  const elements = new Map();
  const node = id => elements.get(id) ?? elements.set(id, { id, type: 'bpmn:UserTask', outgoing: [], incoming: [], attachers: [] }).get(id);
  for (const [id, from, to] of edges) {
    const flow = { id, type: 'bpmn:SequenceFlow', source: node(from), target: node(to), outgoing: [], incoming: [] };
    elements.set(id, flow);
    flow.source.outgoing.push(flow);
    flow.target.incoming.push(flow);
  }
  return { get: id => elements.get(id) };
}

test('FlowsAlong_StepsWithGatewaysBetween_AreConnectedByTheShortestWay', () => {
  const registry = diagram([['f1', 'a', 'g'], ['f2', 'g', 'b'], ['f3', 'g', 'x'], ['f4', 'x', 'b'], ['f5', 'b', 'a']]);
  assert.deepEqual(flowsAlong(['a', 'b'], registry), ['f1', 'f2']);
  assert.deepEqual(flowsAlong(['a', 'gone'], registry), []);
});

test('WayMarks_OfTheLongestWay_AreNumberedAndSummedUp', () => {
  assert.deepEqual([...marksOf([{ elementId: 'a', minutes: 30 }, { elementId: 'b', minutes: 60 }])], [['a', { order: 1, minutes: 30, sum: 30 }], ['b', { order: 2, minutes: 60, sum: 90 }]]);
});

test('Share_OfFlowsCovered_IsWholeOnlyForAll', () => {
  assert.equal(shareText({ flows: {}, covered: 12, total: 14 }), '12/14 nhánh (86 %)');
  assert.equal(shareText({ flows: {}, covered: 199, total: 200 }), '199/200 nhánh (99 %)', 'only all is 100 %');
  assert.equal(shareText({ flows: {}, covered: 0, total: 0 }), '0/0 nhánh (100 %)');
});
