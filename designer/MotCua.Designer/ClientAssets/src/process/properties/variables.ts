import { h } from '../../shell/dom';
import { button, moved, rowButtons, textField } from '../../shell/fields';
import { icon } from '../../shell/icons';
import { t } from '../../shell/language';
import { applies } from '../applies';
import { readAll, type Attributes } from '../extensions';
import type { ExtensionName } from '../motcua-moddle';
import { freeId, readableId } from '../readable-id';
import type { PropertyContext, PropertyGroup } from './context';
import { expressionField } from './expression-field';

interface Kind { name: ExtensionName; title: string; help: string; add: string }

const kinds: Kind[] = [
  { name: 'Variable', title: t('Biến', 'Variables'), help: t('Biến có từ đầu, mọi bước bên trong đọc được.', 'Known from the beginning, read by every step inside.'), add: t('Thêm biến', 'Add a variable') },
  { name: 'Input', title: t('Dữ liệu vào', 'Inputs'), help: t('Chỉ bước này đọc được.', 'Read by this step only.'), add: t('Thêm dữ liệu vào', 'Add an input') },
  { name: 'Output', title: t('Dữ liệu ra', 'Outputs'), help: t('Để lại cho các bước sau khi bước này xong.', 'Left for the steps that follow when this one is done.'), add: t('Thêm dữ liệu ra', 'Add an output') },
];

/** Variables of the process, and what a step takes in and leaves behind. Folded away until used. */
export const variablesGroup: PropertyGroup = {
  id: 'variables',
  shown: ({ element }) => kinds.some(kind => applies(kind.name, element)),
  draw: context => {
    const fitting = kinds.filter(kind => applies(kind.name, context.element));
    const used = fitting.some(kind => readAll(context.element, kind.name).length > 0);
    return h('details', { open: used, 'data-own': true },
      h('summary', { class: 'mc-small' }, t('Biến và dữ liệu trao đổi', 'Variables and what is passed on')),
      fitting.map(kind => list(context, kind)));
  },
};

function list(context: PropertyContext, { name, title, help, add }: Kind) {
  const { element, setAll, readOnly } = context;
  const rows = readAll(element, name);
  const save = (next: Attributes[]) => setAll(name, next);
  const change = (index: number, part: Attributes) => save(rows.map((row, at) => at === index ? { ...row, ...part } : row));
  return h('div', { class: 'mc-stack mc-stack-s' },
    h('h3', null, title), h('p', { class: 'mc-xs mc-sub' }, help),
    h('ol', { class: 'mc-list mc-stack mc-stack-s' }, rows.map((row, index) => h('li', { class: 'mc-rule', 'data-key': `${name}-${index}` },
      h('div', { class: 'mc-row mc-row--between' }, h('b', { class: 'mc-small' }, row['name'] || '–'),
        readOnly ? null : rowButtons(row['name'] ?? '', index, rows.length, to => save(moved(rows, index, to)), () => save(rows.filter((_, at) => at !== index)))),
      textField({ id: `p-${name}-${index}-name`, label: t('Tên', 'Name'), value: row['name'] ?? '', code: true, disabled: readOnly, change: text => change(index, { name: readableId(text) || (row['name'] ?? '') }) }),
      expressionField(context, { id: `p-${name}-${index}-x`, label: t('Giá trị (FEEL)', 'Value (FEEL)'), value: row['expression'] ?? '', expects: 'any', change: expression => change(index, { expression: expression || 'null' }) })))),
    readOnly ? null : button({ label: add, icon: icon('plus'), act: () => save([...rows, { name: freeId('bien', id => rows.some(row => row['name'] === id)), expression: 'null' }]) }));
}
