import { t } from '../../shell/language';
import { is, isActivity, type Element, type Modeling } from '../types';
import { runnables } from '../what-runs';

/** What one may do to the element at hand: append what runs, connect, replace, delete. */
class ContextPad {
  static $inject = ['contextPad', 'modeling', 'elementFactory', 'connect', 'create', 'popupMenu', 'translate', 'autoPlace', 'rules', 'moddle'];
  constructor(private readonly contextPad: any, private readonly modeling: Modeling, private readonly elementFactory: any, private readonly connect: any,
    private readonly create: any, private readonly popupMenu: any, private readonly translate: (text: string) => string, private readonly autoPlace: any, private readonly rules: any) {
    contextPad.registerProvider(this);
  }

  getMultiElementContextPadEntries(elements: Element[]): Record<string, unknown> {
    return this.deletion(elements);
  }

  getContextPadEntries(element: Element): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    if ((element.type as string) !== 'label' && is(element, 'bpmn:FlowNode')) {
      if (!is(element, 'bpmn:EndEvent')) {
        for (const id of ['user', 'exclusive', 'end', 'rule']) Object.assign(entries, this.append(id));
      }
      if (isActivity(element)) entries['attach-timer'] = this.attachTimer();
    }
    if ((element.type as string) !== 'label' && (is(element, 'bpmn:FlowNode') || is(element, 'bpmn:TextAnnotation'))) {
      const start = (event: Event, source: Element) => this.connect.start(event, source);
      entries['connect'] = { group: 'connect', className: 'bpmn-icon-connection-multi', title: this.translate('Connect to other element'), action: { click: start, dragstart: start } };
    }
    if ((element.type as string) !== 'label' && !this.popupMenu.isEmpty(element, 'bpmn-replace')) entries['replace'] = this.replace();
    return { ...entries, ...this.deletion([element]) };
  }

  private append(id: string): Record<string, unknown> {
    const entry = runnables.find(one => one.id === id)!;
    const shape = () => this.elementFactory.createShape({ type: entry.type, ...entry.attributes });
    return { ['append.' + id]: {
      group: 'model', className: entry.icon, title: t('Thêm tiếp: {0}', 'Append: {0}', entry.title),
      action: {
        click: (_: Event, source: Element) => this.autoPlace.append(source, shape()),
        dragstart: (event: Event, source: Element) => this.create.start(event, shape(), { source }),
      },
    } };
  }

  private attachTimer(): unknown {
    const attach = (_: Event, host: Element) => {
      const timer = this.elementFactory.createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' });
      const taken = (host.attachers ?? []).length;
      this.modeling.createShape(timer, { x: host.x + host.width - 20 - taken * 44, y: host.y + host.height }, host, { attach: true });
    };
    return { group: 'model', className: 'bpmn-icon-intermediate-event-catch-timer', title: t('Gắn hẹn giờ vào bước', 'Attach a timer to the step'), action: { click: attach } };
  }

  private replace(): unknown {
    return { group: 'edit', className: 'bpmn-icon-screw-wrench', title: this.translate('Change element'), action: {
      click: (event: MouseEvent, element: Element) => {
        const pad = this.contextPad.getPad(element).html.getBoundingClientRect();
        this.popupMenu.open(element, 'bpmn-replace', { x: pad.left, y: pad.bottom + 5, cursor: { x: event.x, y: event.y } }, { title: this.translate('Change element'), width: 300, search: false });
      },
    } };
  }

  private deletion(elements: Element[]): Record<string, unknown> {
    const allowed = this.rules.allowed('elements.delete', { elements });
    if (!allowed || (Array.isArray(allowed) && !elements.every(element => allowed.includes(element)))) return {};
    return { delete: { group: 'edit', className: 'bpmn-icon-trash', title: this.translate('Delete'), action: { click: () => this.modeling.removeElements([...elements]) } } };
  }
}

export const contextPadModule = { __init__: ['contextPadProvider'], contextPadProvider: ['type', ContextPad] };
