import { readAll, type Attributes, type Steps } from '../extensions';
import { extensionAttributes, type ExtensionName } from '../motcua-moddle';
import { setCondition } from '../expressions';
import type { Element, ModdleFactory, Modeling, Moddle } from '../types';

/** One place on an element where an expression stands. */
export interface ExpressionSlot { text: string; write(text: string): void }
export interface ExpressionTools { steps: Steps; modeling: Modeling; moddle: ModdleFactory }

/** Attributes that are FEEL as they stand; the others are FEEL after a "=". */
const always = new Set(['expression', 'key']);

/** Every expression of an element: its condition, what its event waits for, its repetition, and FEEL in our own data. */
export function expressionSlots(element: Element, tools: ExpressionTools): ExpressionSlot[] {
  const business = element.businessObject, slots: ExpressionSlot[] = [];
  if (business.conditionExpression?.body) slots.push({ text: business.conditionExpression.body, write: text => setCondition(element, text, tools.modeling, tools.moddle) });
  for (const holder of [...(business.eventDefinitions ?? []), business.loopCharacteristics].filter(Boolean) as Moddle[]) {
    for (const property of ['condition', 'timeDuration', 'timeDate', 'timeCycle', 'loopCondition', 'loopCardinality', 'completionCondition']) {
      const body = holder[property]?.body as string | undefined;
      if (body) slots.push({ text: body, write: text => tools.modeling.updateModdleProperties(element, holder, { [property]: tools.moddle.create('bpmn:FormalExpression', { body: text }) }) });
    }
  }
  for (const name of Object.keys(extensionAttributes) as ExtensionName[]) slots.push(...ownSlots(element, name, tools.steps));
  return slots;
}

function ownSlots(element: Element, name: ExtensionName, steps: Steps): ExpressionSlot[] {
  return readAll(element, name).flatMap((attributes, index) => Object.entries(attributes)
    .filter(([attribute, text]) => text !== '' && (always.has(attribute) || text.startsWith('=')))
    .map(([attribute, text]) => ({
      text: text.replace(/^=/, ''),
      write: (next: string) => steps.setAll(element, name, readAll(element, name).map((one, at): Attributes => at === index ? { ...one, [attribute]: text.startsWith('=') ? '=' + next : next } : one)),
    })));
}

/** The slot whose text is most like what it is to become; a mended expression differs in few letters. Null without slots. */
export function nearestSlot(slots: ExpressionSlot[], text: string): ExpressionSlot | null {
  return slots.reduce<{ slot: ExpressionSlot; far: number } | null>((best, slot) => {
    const far = distance(slot.text, text);
    return !best || far < best.far ? { slot, far } : best;
  }, null)?.slot ?? null;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
