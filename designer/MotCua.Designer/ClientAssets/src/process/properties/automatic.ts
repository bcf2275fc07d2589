import { h } from '../../shell/dom';
import { button, rowButtons, moved, selectField, textField } from '../../shell/fields';
import { icon } from '../../shell/icons';
import { t } from '../../shell/language';
import { applies } from '../applies';
import { readOne, readParts, type Attributes } from '../extensions';
import { is } from '../types';
import type { PropertyGroup } from './context';

/** The script of a script step. */
export const scriptGroup: PropertyGroup = {
  id: 'script',
  shown: ({ element }) => is(element, 'bpmn:ScriptTask'),
  draw: ({ element, editor, readOnly }) => textField({
    id: 'p-script', label: t('Tập lệnh (JavaScript)', 'Script (JavaScript)'), lines: 8, code: true, disabled: readOnly, value: String(element.businessObject['script'] ?? ''),
    help: t('Đọc được dossier, applicant, data, steps, decisions và các biến. Trả về một đối tượng, bước sau đọc ở steps.{0}.data.', 'Reads dossier, applicant, data, steps, decisions and the variables. What it returns is read as steps.{0}.data.', element.id),
    change: script => editor.modeling.updateProperties(element, { script: script || undefined, scriptFormat: script ? 'text/javascript' : undefined }),
  }),
};

/** What does an automatic step, with what it is given. */
export const connectorGroup: PropertyGroup = {
  id: 'connector',
  shown: ({ element }) => applies('Connector', element),
  draw: ({ element, editor, set, readOnly }) => {
    const parameters = readParts(element, 'Connector', 'parameters');
    const save = (list: Attributes[]) => editor.steps.setParts(element, 'Connector', 'parameters', 'Parameter', list);
    const change = (index: number, part: Attributes) => save(parameters.map((one, at) => at === index ? { ...one, ...part } : one));
    const chosen = readOne(element, 'Connector')?.['ref'] ?? '';
    return [
      selectField({
        id: 'p-connector', label: t('Làm bằng', 'Done by'), value: chosen, disabled: readOnly, change: ref => set('Connector', ref ? { ref } : null),
        options: [{ value: '', label: t('Chưa chọn', 'Not chosen') }, { value: 'http', label: t('Gọi dịch vụ qua HTTP', 'Calling a service over HTTP') }, { value: 'log', label: t('Chỉ ghi nhật ký', 'Only writing a log') }],
      }),
      chosen ? h('div', { class: 'mc-stack mc-stack-s' }, h('h3', null, t('Tham số', 'Parameters')),
        h('ol', { class: 'mc-list mc-stack mc-stack-s' }, parameters.map((one, index) => h('li', { class: 'mc-rule', 'data-key': 'parameter-' + index },
          h('div', { class: 'mc-row mc-row--between' }, h('b', { class: 'mc-small' }, one['name'] || '–'),
            readOnly ? null : rowButtons(one['name'] ?? '', index, parameters.length, to => save(moved(parameters, index, to)), () => save(parameters.filter((_, at) => at !== index)))),
          textField({ id: `p-parameter-${index}-name`, label: t('Tên', 'Name'), value: one['name'] ?? '', code: true, disabled: readOnly, change: name => change(index, { name: name || (one['name'] ?? '') }) }),
          textField({ id: `p-parameter-${index}-value`, label: t('Giá trị, hoặc công thức sau dấu =', 'Value, or an expression after ='), value: one['value'] ?? '', code: true, disabled: readOnly, change: value => change(index, { value }) })))),
        readOnly ? null : button({ label: t('Thêm tham số', 'Add a parameter'), icon: icon('plus'), act: () => save([...parameters, { name: `thamSo${parameters.length + 1}`, value: '' }]) })) : null,
    ];
  },
};

/** How often a job that failed is tried again. */
export const retryGroup: PropertyGroup = {
  id: 'retry',
  shown: ({ element }) => applies('Retry', element),
  draw: ({ element, set, readOnly }) => {
    const retry = readOne(element, 'Retry');
    const change = (part: Attributes) => {
      const next = { ...retry, ...part };
      set('Retry', next['count'] ? next : null);
    };
    return h('details', { open: retry !== undefined, 'data-own': true }, h('summary', { class: 'mc-small' }, t('Khi bước không làm được', 'When the step fails')),
      textField({ id: 'p-retry-count', label: t('Thử lại bao nhiêu lần', 'Tried again how often'), value: retry?.['count'] ?? '', numeric: true, disabled: readOnly, change: count => change({ count: /^\d{1,2}$/.test(count) ? count : '' }) }),
      textField({ id: 'p-retry-pauses', label: t('Chờ giữa các lần', 'Pauses between'), value: retry?.['pauses'] ?? '', code: true, disabled: readOnly, help: t('Ví dụ PT10S PT1M PT10M', 'For example PT10S PT1M PT10M'), change: pauses => change({ pauses }) }));
  },
};
