import { h, type Child } from './dom';
import { icon } from './icons';
import { t } from './language';

/** Designsystemet's form parts as the look asks: label, help, control, error in that order. */

export interface FieldOptions {
  id: string;
  label: string;
  help?: Child;
  error?: string | null;
  disabled?: boolean;
}

export interface Option { value: string; label: string; disabled?: boolean }

function field(options: FieldOptions, control: HTMLElement): HTMLElement {
  const described = [options.help ? options.id + '-h' : '', options.error ? options.id + '-e' : ''].filter(Boolean).join(' ');
  if (described) control.setAttribute('aria-describedby', described);
  if (options.error) control.setAttribute('aria-invalid', 'true');
  if (options.disabled) (control as HTMLInputElement).disabled = true;
  return h('div', { class: 'ds-field' },
    h('label', { class: 'ds-label', for: options.id }, options.label),
    options.help ? h('p', { class: 'mc-xs mc-sub', id: options.id + '-h' }, options.help) : null,
    control,
    options.error ? h('p', { class: 'ds-validation-message', id: options.id + '-e' }, options.error) : null);
}

export interface TextOptions extends FieldOptions {
  value: string;
  change(value: string): void;
  /** While it is typed, before it counts. */
  typing?(value: string): void;
  /** Id of words elsewhere that say what is wrong with it. */
  wrong?: string | undefined;
  lines?: number;
  numeric?: boolean;
  code?: boolean;
  maxLength?: number;
}

export function textField(options: TextOptions): HTMLElement {
  const shared = {
    class: options.code ? 'ds-input mc-expression' : 'ds-input', id: options.id, value: options.value, maxlength: options.maxLength,
    spellcheck: options.code ? 'false' : null, autocomplete: 'off',
    onchange: (event: Event) => options.change((event.target as HTMLInputElement).value.trim()),
    oninput: options.typing ? (event: Event) => options.typing!((event.target as HTMLInputElement).value.trim()) : null,
    'aria-invalid': options.wrong ? 'true' : null, 'aria-describedby': options.wrong ?? null,
  };
  return field(options, options.lines
    ? h('textarea', { ...shared, rows: options.lines })
    : h('input', { ...shared, type: 'text', inputmode: options.numeric ? 'numeric' : null }));
}

export interface SelectOptions extends FieldOptions {
  value: string;
  options: Option[];
  change(value: string): void;
}

export function selectField(options: SelectOptions): HTMLElement {
  const known = options.options.some(option => option.value === options.value);
  const list = known || !options.value ? options.options
    : [...options.options, { value: options.value, label: t('{0} (không có trong danh sách)', '{0} (not in the list)', options.value) }];
  return field(options, h('select', {
    class: 'ds-input', id: options.id, onchange: (event: Event) => options.change((event.target as HTMLSelectElement).value),
  }, list.map(option => h('option', { value: option.value, selected: option.value === options.value, disabled: option.disabled ?? false }, option.label))));
}

export interface CheckOptions { id: string; label: string; checked: boolean; disabled?: boolean; help?: string; change(checked: boolean): void }

export function checkField(options: CheckOptions): HTMLElement {
  return h('div', { class: 'ds-field' },
    h('input', {
      class: 'ds-input', type: 'checkbox', id: options.id, checked: options.checked, disabled: options.disabled ?? false,
      'aria-describedby': options.help ? options.id + '-h' : null,
      onchange: (event: Event) => options.change((event.target as HTMLInputElement).checked),
    }),
    h('label', { class: 'ds-label', for: options.id }, options.label),
    options.help ? h('p', { class: 'mc-xs mc-sub', id: options.id + '-h' }, options.help) : null);
}

export interface ButtonOptions { label: string; icon?: SVGElement; variant?: 'primary' | 'secondary' | 'tertiary'; hideLabel?: boolean; disabled?: boolean; danger?: boolean; act(): void }

export function button(options: ButtonOptions): HTMLButtonElement {
  return h('button', {
    class: 'ds-button mc-mini', type: 'button', 'data-variant': options.variant ?? 'secondary', 'data-color': options.danger ? 'danger' : null,
    'aria-label': options.hideLabel ? options.label : null, title: options.hideLabel ? options.label : null, disabled: options.disabled ?? false, onclick: options.act,
  }, options.icon, options.hideLabel ? null : options.label);
}

/** Up, down and remove for a row of a list. */
export function rowButtons(name: string, index: number, count: number, move: (to: number) => void, remove: () => void): HTMLElement {
  return h('span', { class: 'mc-rowbuttons' },
    button({ label: t('Đưa lên: {0}', 'Move up: {0}', name), icon: icon('arrow-up'), variant: 'tertiary', hideLabel: true, disabled: index === 0, act: () => move(index - 1) }),
    button({ label: t('Đưa xuống: {0}', 'Move down: {0}', name), icon: icon('arrow-down'), variant: 'tertiary', hideLabel: true, disabled: index === count - 1, act: () => move(index + 1) }),
    button({ label: t('Bỏ: {0}', 'Remove: {0}', name), icon: icon('trash-2'), variant: 'tertiary', hideLabel: true, act: remove }));
}

/** The list with one item moved. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const copy = [...list];
  const [item] = copy.splice(from, 1);
  if (item !== undefined) copy.splice(to, 0, item);
  return copy;
}
