/** Our extension elements, `urn:motcua:bpmn:1`; each stands inside bpmn:extensionElements. */

type Names = readonly string[];
const type = (name: string, attributes: Names) => ({
  name, superClass: ['Element'],
  properties: [
    ...attributes.map(attribute => ({ name: attribute, isAttr: true, type: 'String' })),
    ...(parts[name] ?? []).map(part => ({ name: part.property, type: part.type, isMany: true })),
  ],
});

/** Elements that hold others: these are kept whatever else of the element is edited. */
const parts: Record<string, { property: string; type: string }[]> = { Connector: [{ property: 'parameters', type: 'Parameter' }] };

/** Element by element, with its attributes. To add one: a line here, a group in `properties/`, a reader in the engine. */
export const extensionAttributes = {
  TimeLimit: ['amount', 'unit', 'expression'],
  Assign: ['position', 'unit', 'role', 'person', 'sameAs', 'distinctFrom'],
  Outcome: ['code', 'label', 'labelEn', 'reasonRequired'],
  Form: ['ref'],
  Status: ['code'],
  Decision: ['ref'],
  Payment: ['decision', 'fee'],
  Delivery: [],
  Message: ['template'],
  Allow: ['operations'],
  Slip: ['ref'],
  Deemed: ['outcome'],
  Calendar: ['kind'],
  Channel: ['code'],
  Connector: ['ref'],
  Retry: ['count', 'pauses'],
  Input: ['name', 'expression'],
  Output: ['name', 'expression'],
  Variable: ['name', 'expression'],
  Correlation: ['key'],
  Payload: ['expression'],
  Linked: ['procedure', 'unit'],
  Collection: ['expression', 'item', 'result', 'output'],
} as const satisfies Record<string, Names>;

export type ExtensionName = keyof typeof extensionAttributes;

export const motcuaModdle = {
  name: 'MotCua', prefix: 'motcua', uri: 'urn:motcua:bpmn:1', xml: { tagAlias: 'lowerCase' }, associations: [],
  types: [...Object.entries(extensionAttributes).map(([name, attributes]) => type(name, attributes)), type('Parameter', ['name', 'value'])],
};
