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
        <motcua:connector ref="thue" />`;
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
