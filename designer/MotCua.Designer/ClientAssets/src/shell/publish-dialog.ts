import type { PublishView } from './api-types';
import { ask } from './dialog';
import { h } from './dom';
import { say, t } from './language';

/** Asks for the note of the version; null when the author thinks again. */
export async function askForNote(errors: number): Promise<string | null> {
  const note = h('textarea', { class: 'ds-input', id: 'publish-note', rows: 3, maxlength: 500 });
  const missing = h('p', { class: 'ds-validation-message', hidden: true }, t('Ghi vài chữ về thay đổi, để người khác hiểu phiên bản này.', 'Say in a few words what changed.'));
  return ask<string>(t('Công bố phiên bản mới?', 'Publish a new version?'), [
    h('p', null, t('Hồ sơ mới sẽ theo phiên bản này ngay. Hồ sơ đang xử lý vẫn theo phiên bản cũ.', 'New dossiers follow it at once. Running ones stay on their version.')),
    errors ? h('p', { class: 'ds-validation-message' }, t('Còn {0} lỗi chặn công bố.', '{0} errors stand against it.', errors)) : null,
    h('div', { class: 'ds-field' }, h('label', { class: 'ds-label', for: 'publish-note' }, t('Thay đổi gì', 'What changed')), note, missing),
  ], [
    { label: t('Công bố', 'Publish'), value: () => { const text = note.value.trim(); missing.hidden = text !== ''; if (!text) note.focus(); return text || undefined; } },
    { label: t('Chưa công bố', 'Not yet'), variant: 'secondary', value: () => '' },
  ]).then(text => text || null);
}

export async function tellRefused(answer: PublishView): Promise<void> {
  const errors = answer.findings.filter(one => one.severity === 'error');
  await ask(t('Chưa công bố được', 'Not published'), [
    h('p', null, t('Sửa {0} lỗi sau rồi công bố lại. Bản nháp đã được lưu.', 'Mend these {0} errors, then publish again. The draft is saved.', errors.length)),
    h('ul', null, errors.map(error => h('li', null, h('code', null, error.code), ' ', error.elementId ?? error.file ?? '', ': ', say(error.text), ' ', say(error.mend)))),
  ], [{ label: t('Xem lỗi', 'See the errors'), value: () => true }]);
}
