import type { ExtensionName } from './motcua-moddle';
import type { CommandStack, Element, ModdleFactory, Moddle } from './types';

export type Attributes = Record<string, string>;

/** All our elements of a kind on an element, in document order, as plain attributes. */
export function readAll(element: Element | Moddle, name: ExtensionName): Attributes[] {
  return extensionsOf(element).filter(value => value.$type === 'motcua:' + name).map(attributesOf);
}

export function readOne(element: Element | Moddle, name: ExtensionName): Attributes | undefined { return readAll(element, name)[0]; }

export function extensionsOf(element: Element | Moddle): Moddle[] {
  const business = 'businessObject' in element ? (element as Element).businessObject : element;
  return business.extensionElements?.values ?? [];
}

function attributesOf(value: Moddle): Attributes {
  const result: Attributes = {};
  for (const property of (value as any).$descriptor?.properties ?? []) {
    const given = value.get(property.name);
    if (given !== undefined && !property.isMany) result[property.name] = String(given);
  }
  return result;
}

/** What an element of ours holds inside. */
export function readParts(element: Element, name: ExtensionName, property: string): Attributes[] {
  const holder = extensionsOf(element).find(value => value.$type === 'motcua:' + name);
  return ((holder?.get(property) ?? []) as Moddle[]).map(attributesOf);
}

function partsOf(value: Moddle): Record<string, Moddle[]> {
  const many = ((value as any).$descriptor?.properties ?? []).filter((property: any) => property.isMany && value.get(property.name)?.length > 0);
  return Object.fromEntries(many.map((property: any) => [property.name, value.get(property.name)]));
}

/** Writes our extension elements, always as commands. A service of the modeler named `steps`. */
export class Steps {
  static $inject = ['commandStack', 'moddle'];
  constructor(private readonly commandStack: CommandStack, private readonly moddle: ModdleFactory) {}

  /** Replaces all of a kind by these; the first stands where the first stood. Empty attributes are left out, what an element holds inside is kept. */
  setAll(element: Element, name: ExtensionName, list: Attributes[]): void {
    const old = extensionsOf(element);
    const before = old.filter(value => value.$type === 'motcua:' + name);
    this.put(element, name, list.map((attributes, index) => this.moddle.create('motcua:' + name, {
      ...Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== '' && value !== undefined)),
      ...(before[index] ? partsOf(before[index]!) : {}),
    })));
  }

  /** Replaces what an element of ours holds inside, for example a connector's parameters. */
  setParts(element: Element, name: ExtensionName, property: string, type: string, list: Attributes[]): void {
    const [first, ...rest] = extensionsOf(element).filter(value => value.$type === 'motcua:' + name);
    if (!first) return;
    const made = this.moddle.create('motcua:' + name, { ...attributesOf(first), ...partsOf(first), [property]: list.map(attributes => this.moddle.create('motcua:' + type, attributes)) });
    for (const part of made[property]) part.$parent = made;
    this.put(element, name, [made, ...rest]);
  }

  private put(element: Element, name: ExtensionName, made: Moddle[]): void {
    const old = extensionsOf(element);
    const place = old.findIndex(value => value.$type === 'motcua:' + name);
    const rest = old.filter(value => value.$type !== 'motcua:' + name);
    const before = place < 0 ? rest.length : old.slice(0, place).length;
    this.commandStack.execute('motcua.extensions.set', { element, values: [...rest.slice(0, before), ...made, ...rest.slice(before)] });
  }

  set(element: Element, name: ExtensionName, attributes: Attributes | null): void {
    this.setAll(element, name, attributes ? [attributes] : []);
  }

  /** Several edits as one step of undo. */
  together(run: () => void): void { this.commandStack.execute('motcua.together', { run }); }
}
