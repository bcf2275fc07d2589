import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { load } from './load.mjs';

const everything = `<motcua:timeLimit amount="90" unit="workingMinute" />
        <motcua:assign unit="an-hoa.kt-ht-dt" role="Handler" distinctFrom="tiepNhan" />
        <motcua:assign position="truong-phong" person="=steps.a.by" sameAs="x" />
        <motcua:outcome code="approve" label="Phê duyệt" labelEn="Approve" reasonRequired="false" />
        <motcua:outcome code="tuChoi" label="Từ chối" reasonRequired="true" />
        <motcua:form ref="tham-dinh" />
        <motcua:status code="Processing" />
        <motcua:decision ref="lePhi" />
        <motcua:payment decision="lePhi" fee="lePhi" />
        <motcua:delivery />
        <motcua:message template="Xin chào {{applicant.name}}" />
        <motcua:allow operations="supplement extend delegate stop" />
        <motcua:slip ref="receipt" />
        <motcua:deemed outcome="agree" />
        <motcua:calendar kind="working" />
        <motcua:channel code="portal" />
        <motcua:connector ref="http">
        <motcua:parameter name="url" value="=data.diaChi" />
        </motcua:connector>
        <motcua:retry count="3" pauses="PT10S PT1M" />
        <motcua:input name="soTien" expression="data.phi * 2" />
        <motcua:output name="ketQua" expression="steps.a.data.maSo" />
        <motcua:variable name="lan" expression="0" />
        <motcua:correlation key="data.soGiayPhep" />
        <motcua:payload expression="{ so: dossier.code }" />
        <motcua:linked procedure="2.000815" unit="ben-nua" />
        <motcua:collection expression="data.thanhVien" item="nguoi" result="steps.a.outcome" output="yKien" />`;
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:motcua="urn:motcua:bpmn:1" xmlns:other="urn:other" id="d" targetNamespace="urn:x">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:userTask id="a" name="A">
      <bpmn:extensionElements>
        ${everything}
        <other:kept note="giữ" />
      </bpmn:extensionElements>
    </bpmn:userTask>
  </bpmn:process>
</bpmn:definitions>`;

test('Moddle_EveryExtensionElement_ComesBackAsWritten', async () => {
  const { motcuaModdle } = await load('process/motcua-moddle.ts');
  const moddle = new BpmnModdle({ motcua: motcuaModdle });
  const { rootElement, warnings } = await moddle.fromXML(xml);
  assert.deepEqual(warnings, []);
  const { xml: again } = await moddle.toXML(rootElement, { format: true });
  for (const line of [...everything.split('\n').map(one => one.trim()), '<other:kept note="giữ" />']) assert.ok(again.includes(line), line);
});

test('Moddle_ExtensionElements_AreTypedAndInOrder', async () => {
  const { motcuaModdle, extensionAttributes } = await load('process/motcua-moddle.ts');
  const { readAll, readOne } = await load('process/extensions.ts');
  const { rootElement } = await new BpmnModdle({ motcua: motcuaModdle }).fromXML(xml);
  const task = rootElement.rootElements[0].flowElements[0];
  assert.deepEqual(readAll(task, 'Outcome').map(one => one.code), ['approve', 'tuChoi']);
  assert.deepEqual(readOne(task, 'TimeLimit'), { amount: '90', unit: 'workingMinute' });
  assert.deepEqual(readOne(task, 'Delivery'), {});
  for (const name of Object.keys(extensionAttributes)) assert.ok(readAll(task, name).length > 0, name);
});

test('Parts_OfAnElementEdited_AreKept', async () => {
  const { motcuaModdle } = await load('process/motcua-moddle.ts');
  const { Steps, readOne, readParts } = await load('process/extensions.ts');
  const moddle = new BpmnModdle({ motcua: motcuaModdle });
  const { rootElement } = await moddle.fromXML(xml);
  const element = { businessObject: rootElement.rootElements[0].flowElements[0] };
  const commandStack = { execute: (_, { values }) => { element.businessObject.extensionElements.values = values; } };
  const steps = new Steps(commandStack, moddle);
  steps.set(element, 'Connector', { ref: 'log' });
  assert.deepEqual(readOne(element, 'Connector'), { ref: 'log' });
  assert.deepEqual(readParts(element, 'Connector', 'parameters'), [{ name: 'url', value: '=data.diaChi' }]);
  steps.setParts(element, 'Connector', 'parameters', 'Parameter', [{ name: 'method', value: 'POST' }]);
  assert.deepEqual(readOne(element, 'Connector'), { ref: 'log' });
  assert.deepEqual(readParts(element, 'Connector', 'parameters'), [{ name: 'method', value: 'POST' }]);
  const { xml: again } = await moddle.toXML(rootElement, { format: true });
  assert.ok(again.includes('<motcua:parameter name="method" value="POST" />'));
});
