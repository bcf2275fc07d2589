/** The little of diagram-js that we use, typed. */

export interface Moddle { $type: string; id?: string; name?: string; $parent?: Moddle; [key: string]: any; get(name: string): any; set(name: string, value: unknown): void }

export interface Element {
  id: string; type: string; businessObject: Moddle; parent?: Element; incoming: Element[]; outgoing: Element[];
  source?: Element; target?: Element; labelTarget?: Element; host?: Element; attachers?: Element[]; children?: Element[];
  x: number; y: number; width: number; height: number;
  /** Of a connection: its line. */
  waypoints?: { x: number; y: number }[];
}

export interface EventBus { on(event: string | string[], listener: (event: any) => unknown): void; on(event: string | string[], priority: number, listener: (event: any) => unknown): void; fire(event: string, data?: unknown): void }
export interface CommandStack {
  execute(command: string, context: unknown): void; register(command: string, handler: unknown): void; registerHandler(command: string, handler: unknown): void;
  undo(): void; redo(): void; canUndo(): boolean; canRedo(): boolean;
}
export interface Registry { get(id: string): Element | undefined; getAll(): Element[]; filter(test: (element: Element) => boolean): Element[]; forEach(act: (element: Element) => void): void }
export interface Modeling {
  updateProperties(element: Element, properties: Record<string, unknown>): void;
  updateModdleProperties(element: Element, moddle: Moddle, properties: Record<string, unknown>): void;
  updateLabel(element: Element, label: string): void;
  removeElements(elements: Element[]): void;
  createShape(shape: unknown, position: { x: number; y: number }, parent: Element, hints?: unknown): Element;
}
export interface ModdleFactory { create(type: string, attributes?: Record<string, unknown>): Moddle }
export interface Canvas {
  addMarker(id: string | Element, marker: string): void; removeMarker(id: string | Element, marker: string): void; zoom(level?: unknown, center?: unknown): number;
  getRootElement(): Element; findRoot(element: Element | string): Element | undefined; scrollToElement(element: Element, padding?: number): void; viewbox(box?: unknown): any; resized(): void; focus(): void;
}
export interface Overlays { add(id: string | Element, type: string, overlay: { position: Record<string, number>; html: HTMLElement }): string; remove(filter: { type?: string; element?: string; id?: string }): void }
export interface Selection { get(): Element[]; select(element: Element | Element[] | null): void }

/** True for the type and everything derived from it. */
export function is(element: Element | Moddle | undefined, type: string): boolean {
  const business = element && ('businessObject' in element ? element.businessObject : element) as any;
  return !!business && typeof business.$instanceOf === 'function' && business.$instanceOf(type);
}

/** The element itself, never its label. */
export function real(element: Element): Element { return element.labelTarget ?? element; }

export function hasDefinition(element: Element, type: string): boolean {
  return (element.businessObject.eventDefinitions ?? []).some((definition: Moddle) => definition.$type === type);
}

export const isTimer = (element: Element) => is(element, 'bpmn:Event') && hasDefinition(element, 'bpmn:TimerEventDefinition');
export const isUserStep = (element: Element) => is(element, 'bpmn:UserTask');
export const isActivity = (element: Element) => is(element, 'bpmn:Activity');
export const isSplit = (element: Element | undefined) => is(element, 'bpmn:ExclusiveGateway') || is(element, 'bpmn:InclusiveGateway');
