import { h, patch } from '../../shell/dom';
import { textField } from '../../shell/fields';
import { say, t } from '../../shell/language';
import type { PropertyContext } from './context';

interface Options { id: string; label: string; value: string; expects: string; help?: string; change(text: string): void }

/** A FEEL text that the server checks when it is left. */
export function expressionField(context: PropertyContext, options: Options): HTMLElement {
  const said = h('div', { role: 'status', 'data-own': true, 'data-key': options.id + options.value });
  const check = async (text: string) => {
    if (!text) { patch(said); return; }
    const answer = await context.checkExpression(text, options.expects).catch(() => null);
    if (!answer) return;
    patch(said, answer.ok ? h('p', { class: 'mc-xs mc-sub' }, t('Biểu thức đúng', 'The expression is right'))
      : answer.messages.map(message => h('p', { class: 'ds-validation-message' }, say(message))),
      answer.suggestion ? h('p', { class: 'mc-xs' }, t('Có phải ý bạn là: {0}?', 'Did you mean: {0}?', answer.suggestion)) : null);
  };
  const field = textField({
    id: options.id, label: options.label, value: options.value, code: true, lines: 2, disabled: context.readOnly, help: options.help ?? null,
    change: text => { options.change(text); void check(text); },
  });
  if (options.value) void check(options.value);
  return h('div', null, field, said);
}
