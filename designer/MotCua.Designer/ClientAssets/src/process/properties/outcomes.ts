import { h } from '../../shell/dom';
import { button, checkField, moved, rowButtons, textField } from '../../shell/fields';
import { icon } from '../../shell/icons';
import { t } from '../../shell/language';
import { applies } from '../applies';
import { readAll, type Attributes } from '../extensions';
import { freeId, readableId } from '../readable-id';
import type { PropertyGroup } from './context';

export const outcomesGroup: PropertyGroup = {
  id: 'outcomes',
  shown: ({ element }) => applies('Outcome', element),
  draw: ({ element, setAll, readOnly }) => {
    const outcomes = readAll(element, 'Outcome');
    const save = (list: Attributes[]) => setAll('Outcome', list);
    const change = (index: number, part: Attributes) => save(outcomes.map((one, at) => at === index ? { ...one, ...part } : one));
    return [
      h('h3', null, t('Kết luận có thể chọn', 'Outcomes to choose from')),
      outcomes.length ? null : h('p', { class: 'mc-xs mc-sub' }, t('Không có kết luận: bước chỉ có nút Hoàn thành.', 'No outcome: the step has only a button Complete.')),
      h('ol', { class: 'mc-list mc-stack mc-stack-s' }, outcomes.map((outcome, index) => h('li', { class: 'mc-rule', 'data-key': 'outcome-' + index },
        h('div', { class: 'mc-row mc-row--between' },
          h('b', { class: 'mc-small' }, `${index + 1}. ${outcome['label'] || outcome['code'] || '–'}`),
          readOnly ? null : rowButtons(outcome['label'] ?? '', index, outcomes.length, to => save(moved(outcomes, index, to)), () => save(outcomes.filter((_, at) => at !== index)))),
        textField({ id: `p-out-${index}-label`, label: t('Chữ trên nút', 'Text of the button'), value: outcome['label'] ?? '', disabled: readOnly, change: label => change(index, { label, code: outcome['code'] || freeCode(label, outcomes) }) }),
        textField({ id: `p-out-${index}-en`, label: t('Chữ tiếng Anh', 'English text'), value: outcome['labelEn'] ?? '', disabled: readOnly, change: labelEn => change(index, { labelEn }) }),
        textField({ id: `p-out-${index}-code`, label: t('Mã trong công thức', 'Code in expressions'), value: outcome['code'] ?? '', code: true, disabled: readOnly, change: code => change(index, { code: readableCode(code) || (outcome['code'] ?? '') }) }),
        checkField({ id: `p-out-${index}-reason`, label: t('Phải ghi lý do', 'A reason is required'), checked: outcome['reasonRequired'] === 'true', disabled: readOnly, change: on => change(index, { reasonRequired: String(on) }) })))),
      readOnly ? null : button({ label: t('Thêm kết luận', 'Add an outcome'), icon: icon('plus'), act: () => {
        const [label, labelEn] = suggestions[Math.min(outcomes.length, suggestions.length - 1)]!;
        save([...outcomes, { code: freeCode(label, outcomes), label, labelEn, reasonRequired: String(outcomes.length === 1) }]);
      } }),
    ];
  },
};

/** What the first outcomes of a step usually are, in both languages. */
const suggestions = [['Đồng ý', 'Agree'], ['Không đồng ý', 'Disagree'], ['Kết luận khác', 'Another outcome']] as const;

function readableCode(text: string): string { return text.normalize('NFC').replace(/["\\\s]+/g, ''); }

function freeCode(label: string, outcomes: Attributes[]): string {
  return freeId(readableId(label) || 'ketLuan', code => outcomes.some(outcome => outcome['code'] === code));
}
