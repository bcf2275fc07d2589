import type { ReferenceView } from '../shell/api-types';
import type { Bundle } from '../shell/bundle';
import type { Option } from '../shell/fields';
import { say, t, type LocalText } from '../shell/language';
import { isRecord, type Field, type Json } from './record-form';

/** The facts of a procedure, `procedure.json`, section by section. A new fact: one line here. */
export interface Section { id: string; title: string; fields: Field[] }

const both = (path: string, vi: string, en: string, lines = false): Field[] => [
  { kind: lines ? 'lines' : 'text', path: path + (path ? '.vi' : 'vi'), label: vi },
  { kind: lines ? 'lines' : 'text', path: path + (path ? '.en' : 'en'), label: en },
];
const nameOf = (item: Json) => isRecord(item) ? say((isRecord(item['name']) ? item['name'] : item) as unknown as LocalText) || String(item['number'] ?? '') : String(item ?? '');
const bothNames = both('name', t('Tên', 'Name in Vietnamese'), t('Tên tiếng Anh', 'Name in English'));
const choose = (...pairs: [string, string][]): (() => Option[]) => () => pairs.map(([value, label]) => ({ value, label }));
const units = choose(['workingDay', t('ngày làm việc', 'working days')], ['workingHour', t('giờ làm việc', 'working hours')], ['workingMinute', t('phút làm việc', 'working minutes')], ['calendarDay', t('ngày lịch', 'calendar days')], ['month', t('tháng', 'months')]);
const length = (amount: string, unit: string): Field[] => [
  { kind: 'integer', path: amount, label: t('Số lượng', 'Amount') }, { kind: 'select', path: unit, label: t('Đơn vị tính', 'Unit'), options: units },
];

export function factsSections(bundle: Bundle, reference: ReferenceView): Section[] {
  const forms = () => [{ value: '', label: t('Không có', 'None') }, ...bundle.in('forms', '.schema.json').map(form => ({ value: form.name, label: bundle.json<{ title?: string }>(form.path)?.title ?? form.name }))];
  return [
    { id: 'names', title: t('Tên và phạm vi', 'Name and scope'), fields: [
      { kind: 'text', path: 'code', label: t('Mã thủ tục', 'Procedure code'), help: t('Mã quốc gia, ví dụ 2.000815', 'National code, for example 2.000815') },
      ...both('name', t('Tên thủ tục', 'Name in Vietnamese'), t('Tên tiếng Anh', 'Name in English')),
      ...both('summary', t('Tóm tắt một câu', 'One-sentence summary'), t('Tóm tắt tiếng Anh', 'Summary in English'), true),
      { kind: 'select', path: 'sector', label: t('Lĩnh vực', 'Sector'), options: () => reference.sectors.map(one => ({ value: one.id, label: say(one.name) })) },
      { kind: 'select', path: 'authorityLevel', label: t('Cấp giải quyết', 'Level'), options: choose(['commune', t('Cấp xã', 'Commune')], ['province', t('Cấp tỉnh', 'Province')], ['ministry', t('Cấp bộ', 'Ministry')]) },
      { kind: 'select', path: 'serviceLevel', label: t('Mức dịch vụ', 'Service level'), options: choose(['full', t('Toàn trình', 'Fully online')], ['partial', t('Một phần', 'Partly online')], ['information', t('Chỉ cung cấp thông tin', 'Information only')]) },
      { kind: 'select', path: 'unit', label: t('Cơ quan giải quyết', 'Competent agency'), options: () => reference.units.filter(one => one.agency).map(one => ({ value: one.id, label: one.name })) },
      { kind: 'checks', path: 'applicants', label: t('Ai được nộp', 'Who may apply'), options: choose(['citizen', t('Công dân', 'Citizens')], ['enterprise', t('Doanh nghiệp, tổ chức', 'Enterprises')]) },
      { kind: 'checks', path: 'channels', label: t('Cách nộp', 'Channels'), options: choose(['portal', t('Trực tuyến', 'Online')], ['counter', t('Tại quầy', 'At the counter')], ['post', t('Bưu chính', 'By post')]) },
      { kind: 'select', path: 'form', label: t('Biểu mẫu nộp hồ sơ', 'Application form'), options: forms },
    ] },
    { id: 'time', title: t('Thời hạn giải quyết', 'Legal time limit'), fields: [
      { kind: 'optional', path: 'timeLimit', label: t('Pháp luật quy định thời hạn', 'The law sets a time limit'), fresh: () => ({ amount: 5, unit: 'workingDay', onSupplement: 'restart' }), fields: [
        ...length('amount', 'unit'),
        { kind: 'select', path: 'startRule', label: t('Bắt đầu tính từ', 'Counted from'), options: () => [{ value: '', label: t('Ngay khi tiếp nhận', 'The moment of intake') }, ...reference.startRules.map(one => ({ value: one.id, label: say(one.name) }))] },
        { kind: 'select', path: 'onSupplement', label: t('Khi yêu cầu bổ sung', 'On a supplement request'), options: choose(['restart', t('Tính lại từ đầu sau khi bổ sung', 'Restart after the supplement')], ['pause', t('Tạm dừng rồi chạy tiếp', 'Pause, then go on')], ['none', t('Không ảnh hưởng', 'No effect')]) },
      ] },
    ] },
    { id: 'operations', title: t('Thao tác có sẵn', 'Built-in operations'), fields: [
      { kind: 'optional', path: 'operations.supplement', label: t('Yêu cầu bổ sung hồ sơ', 'Request a supplement'), fresh: () => ({ max: 1, onSilence: 'none' }), fields: [
        { kind: 'integer', path: 'max', label: t('Tối đa mấy lần', 'At most how often') },
        { kind: 'optional', path: 'answerWithin', label: t('Người dân phải bổ sung trong thời hạn', 'The applicant must answer within'), fresh: () => ({ amount: 10, unit: 'workingDay' }), fields: length('amount', 'unit') },
        { kind: 'select', path: 'onSilence', label: t('Hết hạn mà không bổ sung', 'When no answer comes'), options: choose(['none', t('Chờ tiếp', 'Go on waiting')], ['stop', t('Dừng xử lý', 'Stop the dossier')]) },
      ] },
      { kind: 'optional', path: 'operations.extend', label: t('Gia hạn', 'Extend the limit'), fresh: () => ({ max: 1 }), fields: [
        { kind: 'integer', path: 'max', label: t('Tối đa mấy lần', 'At most how often') },
        { kind: 'optional', path: 'limit', label: t('Mỗi lần không quá', 'Each time at most'), fresh: () => ({ amount: 5, unit: 'workingDay' }), fields: length('amount', 'unit') },
      ] },
      ...([['delegate', t('Ủy quyền', 'Delegate')], ['withdraw', t('Người dân rút hồ sơ', 'Withdrawal by the applicant')], ['stop', t('Dừng xử lý', 'Stop')], ['cancel', t('Hủy và khôi phục trước khi tiếp nhận', 'Cancel and restore before intake')], ['reassign', t('Giao lại cho người khác', 'Reassign')]] as const)
        .map(([key, label]): Field => ({ kind: 'check', path: 'operations.' + key, label })),
    ] },
    { id: 'order', title: t('Trình tự và điều kiện', 'Order of steps and conditions'), fields: [
      { kind: 'list', path: 'steps', label: t('Trình tự công khai cho người dân', 'Steps as told to the public'), add: t('Thêm bước', 'Add a step'), fresh: () => ({ vi: '' }), name: nameOf, fields: both('', t('Nội dung', 'Text'), t('Nội dung tiếng Anh', 'Text in English'), true) },
      { kind: 'list', path: 'conditions', label: t('Yêu cầu, điều kiện', 'Requirements and conditions'), add: t('Thêm điều kiện', 'Add a condition'), fresh: () => ({ vi: '' }), name: nameOf, fields: both('', t('Nội dung', 'Text'), t('Nội dung tiếng Anh', 'Text in English'), true) },
    ] },
    { id: 'law', title: t('Căn cứ pháp lý', 'Legal bases'), fields: [
      { kind: 'list', path: 'legalBases', label: t('Văn bản', 'Documents'), add: t('Thêm văn bản', 'Add a document'), fresh: () => ({ number: '', title: '' }), name: nameOf, fields: [
        { kind: 'text', path: 'number', label: t('Số, ký hiệu', 'Number') }, { kind: 'lines', path: 'title', label: t('Trích yếu', 'Title') },
        { kind: 'date', path: 'date', label: t('Ngày ban hành', 'Date'), help: t('Dạng 2025-06-30', 'As 2025-06-30') },
      ] },
    ] },
  ];
}

export function papersSections(bundle: Bundle): Section[] {
  const forms = () => [{ value: '', label: t('Không phải tờ khai', 'Not a declaration') }, ...bundle.in('forms', '.schema.json').map(form => ({ value: form.name, label: form.name }))];
  return [
    { id: 'components', title: t('Thành phần hồ sơ', 'Papers of the dossier'), fields: [
      { kind: 'integer', path: 'setCount', label: t('Số bộ hồ sơ', 'Number of sets') },
      { kind: 'list', path: 'components', label: t('Giấy tờ', 'Papers'), add: t('Thêm giấy tờ', 'Add a paper'), fresh: () => ({ id: freshId('giayTo'), name: { vi: '' }, originals: 1, copies: 0, required: true }), name: nameOf, fields: [
        ...bothNames, { kind: 'integer', path: 'originals', label: t('Bản chính', 'Originals') }, { kind: 'integer', path: 'copies', label: t('Bản sao', 'Copies') },
        { kind: 'check', path: 'required', label: t('Bắt buộc', 'Required') }, { kind: 'select', path: 'form', label: t('Tờ khai', 'Declaration form'), options: forms },
        ...both('note', t('Ghi chú', 'Remark'), t('Ghi chú tiếng Anh', 'Remark in English')),
      ] },
    ] },
    { id: 'fees', title: t('Phí, lệ phí', 'Fees'), fields: [
      { kind: 'list', path: 'fees', label: t('Khoản thu', 'Fees'), add: t('Thêm khoản thu', 'Add a fee'), fresh: () => ({ id: freshId('khoan'), name: { vi: '' }, kind: 'fee', amount: 0 }), name: nameOf, fields: [
        ...bothNames, { kind: 'select', path: 'kind', label: t('Loại', 'Kind'), options: choose(['fee', t('Phí', 'Fee')], ['charge', t('Lệ phí', 'Charge')], ['tax', t('Thuế', 'Tax')]) },
        { kind: 'integer', path: 'amount', label: t('Số tiền (đồng)', 'Amount (đồng)'), help: t('Để trống khi bảng quyết định tính', 'Leave empty when a decision finds it') },
        { kind: 'text', path: 'decision', label: t('Mã bảng quyết định', 'Decision id') },
        ...both('text', t('Cách ghi cho người dân', 'As the public reads it'), t('Cách ghi tiếng Anh', 'As read in English')),
      ] },
    ] },
    { id: 'results', title: t('Kết quả', 'Results'), fields: [
      { kind: 'list', path: 'results', label: t('Kết quả', 'Results'), add: t('Thêm kết quả', 'Add a result'), fresh: () => ({ id: freshId('ketQua'), name: { vi: '' }, kind: 'certificate' }), name: nameOf, fields: [
        ...bothNames, { kind: 'select', path: 'kind', label: t('Loại', 'Kind'), options: choose(['certificate', t('Giấy chứng nhận', 'Certificate')], ['permit', t('Giấy phép', 'Permit')], ['document', t('Văn bản', 'Document')]) },
      ] },
    ] },
  ];
}

function freshId(head: string): string { return head + Math.floor(performance.now()).toString(36); }
