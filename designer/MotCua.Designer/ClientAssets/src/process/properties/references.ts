import { h } from '../../shell/dom';
import { checkField, selectField, textField, type Option } from '../../shell/fields';
import { say, t, type LocalText } from '../../shell/language';
import { applies } from '../applies';
import { readAll, readOne } from '../extensions';
import { is } from '../types';
import type { PropertyContext, PropertyGroup } from './context';

const none: Option = { value: '', label: t('Không', 'None') };

interface Facts { fees?: { id: string; name: LocalText }[]; operations?: Record<string, unknown> }

/** Form of the step. */
export const formGroup: PropertyGroup = {
  id: 'form',
  shown: ({ element }) => applies('Form', element),
  draw: ({ element, bundle, set, readOnly }) => selectField({
    id: 'p-form', label: t('Biểu mẫu của bước', "Step's form"), value: readOne(element, 'Form')?.['ref'] ?? '', disabled: readOnly,
    options: [none, ...bundle.in('forms', '.schema.json').map(form => ({ value: form.name, label: bundle.json<{ title?: string }>(form.path)?.title ?? form.name }))],
    change: ref => set('Form', ref ? { ref } : null),
  }),
};

/** Status shown while the step is at work. */
export const statusGroup: PropertyGroup = {
  id: 'status',
  shown: ({ element }) => applies('Status', element),
  draw: ({ element, bundle, set, readOnly }) => selectField({
    id: 'p-status', label: t('Trạng thái hiện cho người dân', 'Status shown to the public'), value: readOne(element, 'Status')?.['code'] ?? '', disabled: readOnly,
    options: [{ value: '', label: t('Giữ trạng thái đang có', 'Keeps the status it has') },
      ...(bundle.json<{ statuses?: { code: string; name: LocalText }[] }>('statuses.json')?.statuses ?? []).map(status => ({ value: status.code, label: say(status.name) }))],
    change: code => set('Status', code ? { code } : null),
  }),
};

/** Decision of a table step. */
export const decisionGroup: PropertyGroup = {
  id: 'decision',
  shown: ({ element }) => applies('Decision', element),
  draw: context => selectField({
    id: 'p-decision', label: t('Bảng quyết định', 'Decision table'), value: readOne(context.element, 'Decision')?.['ref'] ?? '', disabled: context.readOnly,
    options: [none, ...decisions(context)], change: ref => context.set('Decision', ref ? { ref } : null),
  }),
};

/** Payment and delivery. */
export const paymentGroup: PropertyGroup = {
  id: 'payment',
  shown: ({ element }) => applies('Payment', element),
  draw: context => {
    const { element, bundle, set, readOnly } = context;
    const payment = readOne(element, 'Payment');
    const fees = (bundle.json<Facts>('procedure.json')?.fees ?? []).map(fee => ({ value: fee.id, label: say(fee.name) }));
    return [
      h('h3', null, t('Việc riêng của bước', 'What the step is for')),
      checkField({ id: 'p-payment', label: t('Thu phí, lệ phí ở bước này', 'Fees are paid here'), checked: payment !== undefined, disabled: readOnly, change: on => set('Payment', on ? { fee: fees[0]?.value ?? '' } : null) }),
      payment ? [
        selectField({ id: 'p-fee', label: t('Khoản thu', 'Fee'), value: payment['fee'] ?? '', options: [none, ...fees], disabled: readOnly, change: fee => set('Payment', { ...payment, fee }) }),
        selectField({ id: 'p-fee-decision', label: t('Số tiền theo bảng quyết định', 'Amount by decision'), value: payment['decision'] ?? '', options: [{ value: '', label: t('Theo khoản thu', "The fee's own amount") }, ...decisions(context)], disabled: readOnly, change: decision => set('Payment', { ...payment, decision }) }),
      ] : null,
      checkField({ id: 'p-delivery', label: t('Trả kết quả ở bước này', 'The result is handed over here'), checked: readOne(element, 'Delivery') !== undefined, disabled: readOnly, change: on => set('Delivery', on ? {} : null) }),
    ];
  },
};

function decisions({ bundle }: PropertyContext): Option[] {
  const list: Option[] = [];
  for (const { path } of bundle.in('decisions', '.dmn')) {
    const xml = new DOMParser().parseFromString(bundle.text(path) ?? '', 'text/xml');
    for (const decision of xml.getElementsByTagNameNS('*', 'decision')) {
      const id = decision.getAttribute('id');
      if (id) list.push({ value: id, label: decision.getAttribute('name') ?? id });
    }
  }
  return list;
}

/** Built-in operations that the step allows. */
export const allowGroup: PropertyGroup = {
  id: 'allow',
  shown: ({ element }) => applies('Allow', element),
  draw: ({ element, bundle, set, readOnly }) => {
    const allowed = (readOne(element, 'Allow')?.['operations'] ?? '').split(/\s+/).filter(Boolean);
    const limits = bundle.json<Facts>('procedure.json')?.operations ?? {};
    const max = (key: string) => (limits[key] as { max?: number } | undefined)?.max;
    const labels: Record<string, string> = {
      supplement: max('supplement') ? t('Yêu cầu bổ sung, tối đa {0} lần', 'Request a supplement, at most {0} times', max('supplement')!) : t('Yêu cầu bổ sung', 'Request a supplement'),
      extend: max('extend') ? t('Gia hạn, tối đa {0} lần', 'Extend, at most {0} times', max('extend')!) : t('Gia hạn', 'Extend'),
      delegate: t('Ủy quyền', 'Delegate'),
      stop: t('Dừng xử lý', 'Stop'),
    };
    return [h('h3', null, t('Được phép tại bước này', 'Allowed at this step')), Object.entries(labels).map(([operation, label]) => checkField({
      id: 'p-allow-' + operation, label, checked: allowed.includes(operation), disabled: readOnly,
      change: on => {
        const operations = Object.keys(labels).filter(one => one === operation ? on : allowed.includes(one)).join(' ');
        set('Allow', operations ? { operations } : null);
      },
    }))];
  },
};

/** Slips printable at the step. */
export const slipGroup: PropertyGroup = {
  id: 'slip',
  shown: ({ element, bundle }) => applies('Slip', element) && (bundle.in('slips', '.html').length > 0 || readAll(element, 'Slip').length > 0),
  draw: ({ element, bundle, setAll, readOnly }) => {
    const chosen = readAll(element, 'Slip').map(slip => slip['ref'] ?? '');
    const all = [...new Set([...bundle.in('slips', '.html').map(slip => slip.name), ...chosen])];
    return [h('h3', null, t('Phiếu in ở bước này', 'Slips printed here')), all.map(ref => checkField({
      id: 'p-slip-' + ref, label: ref, checked: chosen.includes(ref), disabled: readOnly,
      change: on => setAll('Slip', all.filter(one => one === ref ? on : chosen.includes(one)).map(one => ({ ref: one }))),
    }))];
  },
};

/** Channel of a start event. */
export const channelGroup: PropertyGroup = {
  id: 'channel',
  shown: ({ element }) => applies('Channel', element),
  draw: ({ element, set, readOnly }) => selectField({
    id: 'p-channel', label: t('Hồ sơ đến từ', 'Dossiers come from'), value: readOne(element, 'Channel')?.['code'] ?? '', disabled: readOnly,
    options: [{ value: '', label: t('Mọi kênh', 'Every channel') }, { value: 'portal', label: t('Cổng dịch vụ công', 'The portal') }, { value: 'counter', label: t('Quầy một cửa', 'The counter') }, { value: 'post', label: t('Bưu chính', 'Post') }],
    change: code => set('Channel', code ? { code } : null),
  }),
};

/** Message of a send step. */
export const messageGroup: PropertyGroup = {
  id: 'message',
  shown: ({ element }) => applies('Message', element),
  draw: ({ element, set, readOnly }) => textField({
    id: 'p-message', label: t('Nội dung thông báo', 'Text of the message'), lines: 4, value: readOne(element, 'Message')?.['template'] ?? '', disabled: readOnly,
    help: t('Chèn dữ liệu bằng hai dấu ngoặc nhọn, ví dụ {{dossier.code}}', 'Insert data in double braces, for example {{dossier.code}}'),
    change: template => set('Message', template ? { template } : null),
  }),
};

/** What silence counts as: said at the timer on the step, or at the step itself in diagrams from elsewhere. */
export const deemedGroup: PropertyGroup = {
  id: 'deemed',
  shown: ({ element }) => applies('Deemed', element) && (is(element, 'bpmn:BoundaryEvent') || readOne(element, 'Deemed') !== undefined),
  draw: ({ element, set, readOnly }) => selectField({
    id: 'p-deemed', label: t('Hết giờ mà chưa trả lời thì coi như', 'Silence until then counts as'), value: readOne(element, 'Deemed')?.['outcome'] ?? '', disabled: readOnly,
    options: [{ value: '', label: t('Không có kết luận', 'No outcome') }, ...readAll(element.host ?? element, 'Outcome').map(outcome => ({ value: outcome['code'] ?? '', label: outcome['label'] ?? '' }))],
    change: outcome => set('Deemed', outcome ? { outcome } : null),
  }),
};
