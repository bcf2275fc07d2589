import { t } from '../../shell/language';
import { runnables, type Runnable } from '../what-runs';

/** The palette: tools, then only what runs. Takes the place of bpmn-js' own provider. */
class Palette {
  static $inject = ['palette', 'create', 'elementFactory', 'handTool', 'lassoTool', 'spaceTool', 'globalConnect', 'translate'];
  constructor(palette: any, private readonly create: any, private readonly elementFactory: any, private readonly handTool: any,
    private readonly lassoTool: any, private readonly spaceTool: any, private readonly globalConnect: any, private readonly translate: (text: string) => string) {
    palette.registerProvider(this);
  }

  getPaletteEntries(): Record<string, unknown> {
    const tool = (icon: string, title: string, click: (event: Event) => void) => ({ group: 'tools', className: icon, title: this.translate(title), action: { click } });
    return {
      'hand-tool': tool('bpmn-icon-hand-tool', 'Activate hand tool', event => this.handTool.activateHand(event)),
      'lasso-tool': tool('bpmn-icon-lasso-tool', 'Activate lasso tool', event => this.lassoTool.activateSelection(event)),
      'space-tool': tool('bpmn-icon-space-tool', 'Activate create/remove space tool', event => this.spaceTool.activateSelection(event)),
      'global-connect-tool': tool('bpmn-icon-connection-multi', 'Activate global connect tool', event => this.globalConnect.start(event)),
      'tool-separator': { group: 'tools', separator: true },
      ...Object.fromEntries(runnables.filter(entry => !entry.byReplacing).map(entry => ['create.' + entry.id, this.entry(entry)])),
    };
  }

  private entry(entry: Runnable): unknown {
    const start = (event: Event) => {
      const shape = this.elementFactory.createShape({ type: entry.type, ...entry.attributes });
      if (entry.id !== 'subprocess') return this.create.start(event, shape);
      const inner = this.elementFactory.createShape({ type: 'bpmn:StartEvent', x: 40, y: 82, parent: shape });
      shape.x = 0;
      shape.y = 0;
      return this.create.start(event, [shape, inner], { hints: { autoSelect: [shape] } });
    };
    return { group: entry.group, className: entry.icon, title: entry.title, action: { dragstart: start, click: start } };
  }
}

/** A name for the palette that screen readers can say; the entries have theirs from bpmn-js. */
export function namePalette(container: HTMLElement): void {
  const palette = container.querySelector('.djs-palette');
  palette?.setAttribute('role', 'group');
  palette?.setAttribute('aria-label', t('Các phần để vẽ', 'Parts to draw with'));
}

export const paletteModule = { __init__: ['paletteProvider'], paletteProvider: ['type', Palette] };
