import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from './load.mjs';

const { makeMend, mendLabel, mendKinds } = await load('process/mends/index.ts');
const { nearestSlot } = await load('process/mends/expression-slots.ts');

/** A modeler that writes down what is asked of it; every change has to come through `together`. */
function modeler(...elements) {
  const done = [], registry = new Map(elements.map(element => [element.id, element]));
  const root = { id: 'process', type: 'bpmn:Process', businessObject: {}, incoming: [], outgoing: [] };
  let steps = 0;
  const say = name => (...args) => { assert.equal(steps, 1, name + ' outside the one step of undo'); done.push([name, ...args]); };
  const services = { bpmnReplace: { replaceElement: (element, to) => { say('replace')(element.id, to.type); return element; } }, elementFactory: { createShape: shape => shape }, autoPlace: { append: (element, shape) => say('append')(element.id, shape.type) } };
  const editor = {
    registry: { get: id => registry.get(id) }, canvas: { getRootElement: () => root }, modeler: { get: name => services[name] }, moddle: { create: (type, values) => ({ $type: type, ...values }) },
    modeling: { updateProperties: (element, properties) => say('update')(element.id, properties), removeElements: list => say('remove')(...list.map(one => one.id)), updateModdleProperties: (element, holder, properties) => say('moddle')(element.id, properties) },
    steps: { set: (element, name, values) => say('set')(element.id, name, values), setAll: (element, name, list) => say('setAll')(element.id, name, list), together: run => { steps++; run(); } },
  };
  const files = { 'statuses.json': { statuses: [{ code: 'A', name: { vi: 'Một' } }, { code: 'B', name: { vi: 'Hai' } }], transitions: [] } };
  return { done, context: { editor, bundle: { json: path => files[path] }, minutesPerDay: 480, editJson: (path, value) => say('file')(path, value) } };
}

function element(id, type, { name = '', extensions = [], ...business } = {}) {
  const lines = { 'bpmn:UserTask': ['bpmn:FlowElement', 'bpmn:FlowNode', 'bpmn:Activity'], 'bpmn:ParallelGateway': ['bpmn:FlowElement', 'bpmn:FlowNode', 'bpmn:Gateway'], 'bpmn:ExclusiveGateway': ['bpmn:FlowElement', 'bpmn:FlowNode', 'bpmn:Gateway'], 'bpmn:SequenceFlow': ['bpmn:FlowElement'], 'bpmn:EndEvent': ['bpmn:FlowElement', 'bpmn:FlowNode'] };
  const values = extensions.map(([kind, attributes]) => ({ $type: 'motcua:' + kind, get: key => attributes[key], $descriptor: { properties: Object.keys(attributes).map(key => ({ name: key })) } }));
  return { id, type, incoming: [], outgoing: [], businessObject: { $type: type, id, name, extensionElements: { values }, $instanceOf: wanted => wanted === type || (lines[type] ?? []).includes(wanted), ...business } };
}

const mend = (kind, elementId, value = null) => ({ kind, elementId, value });
function check(model, one, label, ...expected) {
  assert.equal(mendLabel(one, [one], model.context), label);
  const said = makeMend(one, model.context);
  assert.ok(said?.length > 5, 'it says what it did');
  assert.deepEqual(model.done, expected);
}

test('Mends_EveryKindOfTheEngine_CanBeMadeHere', () => {
  const source = readFileSync(new URL('../../../../engine/MotCua.Engine/Model/QuickMendKind.cs', import.meta.url), 'utf8');
  const kinds = [...source.matchAll(/^ {4}([A-Z]\w+),$/gm)].map(([, name]) => name[0].toLowerCase() + name.slice(1));
  assert.ok(kinds.length >= 9);
  assert.deepEqual([...mendKinds].sort(), kinds.sort());
});

test('ReplaceGateway_ByAParallelOne_DropsConditionsThatNothingWouldRead', () => {
  const flow = element('f', 'bpmn:SequenceFlow', { conditionExpression: { body: 'x' } });
  const gateway = { ...element('g', 'bpmn:ExclusiveGateway', { name: 'Cổng' }), outgoing: [flow] };
  check(modeler(gateway, flow), mend('replaceGateway', 'g', 'parallelGateway'), 'Đổi thành cổng song song', ['replace', 'g', 'bpmn:ParallelGateway'], ['update', 'f', { conditionExpression: undefined }]);
});

test('ReplaceGateway_OfThatKindAlready_IsNotOffered', () => {
  const model = modeler(element('g', 'bpmn:ExclusiveGateway'));
  assert.equal(mendLabel(mend('replaceGateway', 'g', 'exclusiveGateway'), [], model.context), null);
  assert.equal(makeMend(mend('replaceGateway', 'g', 'exclusiveGateway'), model.context), null);
  assert.deepEqual(model.done, []);
});

test('ReplaceGateway_TwoThatWouldDo_AreToldApartByName', () => {
  const model = modeler(element('g', 'bpmn:ParallelGateway', { name: 'Tách' }), element('h', 'bpmn:ParallelGateway', { name: 'Gộp' }));
  const both = [mend('replaceGateway', 'g', 'exclusiveGateway'), mend('replaceGateway', 'h', 'exclusiveGateway')];
  assert.deepEqual(both.map(one => mendLabel(one, both, model.context)), ['Đổi thành cổng loại trừ: Tách', 'Đổi thành cổng loại trừ: Gộp']);
});

test('SetDefaultFlow_OfItsOwnFlows_BecomesTheDefault', () => {
  const flow = element('f', 'bpmn:SequenceFlow', { name: 'Có' }), gateway = { ...element('g', 'bpmn:ExclusiveGateway'), outgoing: [flow] };
  check(modeler(gateway, flow), mend('setDefaultFlow', 'g', 'f'), 'Đặt nhánh mặc định', ['update', 'g', { default: flow.businessObject }]);
  const other = element('f2', 'bpmn:SequenceFlow', { name: 'Không' }), model = modeler({ ...gateway, outgoing: [flow, other] }, flow, other);
  const both = [mend('setDefaultFlow', 'g', 'f'), mend('setDefaultFlow', 'g', 'f2')];
  assert.deepEqual(both.map(one => mendLabel(one, both, model.context)), ['Đặt nhánh mặc định: Có', 'Đặt nhánh mặc định: Không']);
  assert.equal(mendLabel(mend('setDefaultFlow', 'g', 'other'), [], modeler(gateway).context), null);
});

test('SetTimeLimit_Less_SaysSo', () => {
  const step = element('a', 'bpmn:UserTask', { name: 'Duyệt', extensions: [['TimeLimit', { amount: '800', unit: 'workingMinute' }]] });
  check(modeler(step), mend('setTimeLimit', 'a', '120'), 'Giảm còn 2 giờ', ['set', 'a', 'TimeLimit', { amount: '2', unit: 'workingHour' }]);
  assert.equal(mendLabel(mend('setTimeLimit', 'a', '960'), [], modeler(step).context), 'Đặt 2 ngày');
  assert.equal(mendLabel(mend('setTimeLimit', 'a', 'x'), [], modeler(step).context), null);
});

test('ReplaceExpression_OfAFlow_IsItsCondition', () => {
  const flow = element('f', 'bpmn:SequenceFlow', { name: 'Có', conditionExpression: { body: 'data.soToo > 3' } });
  check(modeler(flow), mend('replaceExpression', 'f', 'data.soTo > 3'), 'Sửa thành data.soTo > 3', ['update', 'f', { conditionExpression: { $type: 'bpmn:FormalExpression', body: 'data.soTo > 3' } }]);
});

test('ReplaceExpression_OfSeveral_IsTheOneMostLikeIt', () => {
  const step = element('a', 'bpmn:UserTask', { extensions: [['Assign', { person: '=steps.tiepNhan.byy' }], ['TimeLimit', { expression: '{ amount: 1, unit: "workingDay" }' }]] });
  check(modeler(step), mend('replaceExpression', 'a', 'steps.tiepNhan.by'), 'Sửa thành steps.tiepNhan.by', ['setAll', 'a', 'Assign', [{ person: '=steps.tiepNhan.by' }]]);
  assert.equal(nearestSlot([], 'x'), null);
});

test('RemoveOutcome_ByItsCode_LeavesTheOthers', () => {
  const step = element('a', 'bpmn:UserTask', { extensions: [['Outcome', { code: 'x', label: 'Có' }], ['Outcome', { code: 'y', label: 'Không' }]] });
  check(modeler(step), mend('removeOutcome', 'a', 'y'), 'Bỏ kết luận “Không”', ['setAll', 'a', 'Outcome', [{ code: 'x', label: 'Có' }]]);
  assert.equal(mendLabel(mend('removeOutcome', 'a', 'z'), [], modeler(step).context), null);
});

test('AddEnd_AfterAStep_AppendsOne', () => {
  check(modeler(element('a', 'bpmn:UserTask')), mend('addEnd', 'a'), 'Thêm kết thúc', ['append', 'a', 'bpmn:EndEvent']);
  assert.equal(mendLabel(mend('addEnd', 'e'), [], modeler(element('e', 'bpmn:EndEvent')).context), null);
});

test('SetStatus_OfTheDiagram_IsSetOnTheStep', () => {
  check(modeler(element('a', 'bpmn:UserTask')), mend('setStatus', 'a', 'B'), 'Đặt trạng thái “Hai”', ['set', 'a', 'Status', { code: 'B' }]);
  assert.equal(mendLabel(mend('setStatus', 'a', 'C'), [], modeler(element('a', 'bpmn:UserTask')).context), null);
});

test('RemoveElement_Named_SaysWhichIsDeleted', () => {
  check(modeler(element('a', 'bpmn:UserTask', { name: 'Thừa' })), mend('removeElement', 'a'), 'Xóa “Thừa”', ['remove', 'a']);
});

test('AllowTransition_ByCodes_IsAddedToTheStatusDiagram', () => {
  const model = modeler();
  check(model, mend('allowTransition', 'nowhere', 'A>B'), 'Cho phép “Một” → “Hai”', ['file', 'statuses.json', { statuses: model.context.bundle.json('statuses.json').statuses, transitions: [{ from: 'A', to: 'B' }] }]);
  assert.equal(mendLabel(mend('allowTransition', 'x', '>B'), [], modeler().context), 'Cho phép “Hồ sơ mới” → “Hai”');
  assert.equal(mendLabel(mend('allowTransition', 'x', 'A>Z'), [], modeler().context), null);
});

test('Mend_OfAnUnknownKindOrElement_IsNotOffered', () => {
  const { context } = modeler(element('a', 'bpmn:UserTask'));
  assert.equal(mendLabel(mend('somethingNew', 'a'), [], context), null);
  assert.equal(mendLabel(mend('removeElement', 'gone'), [], context), null);
});
