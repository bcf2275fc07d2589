import { t } from '../../shell/language';

/** The few words beside an element for findings that can be said so shortly. The whole sentence is the mark's name. */
const words: Record<string, string> = {
  'MC-SND-001': t('kẹt tại đây', 'stuck here'),
  'MC-SND-002': t('làm hai lần', 'done twice'),
  'MC-SND-004': t('không có đường đi', 'no flow'),
  'MC-SND-005': t('không đến được', 'unreachable'),
  'MC-SND-006': t('quay mãi', 'endless'),
  'MC-SND-007': t('không thể kết thúc', 'never ends'),
  'MC-SND-008': t('lỗi không ai xử lý', 'uncaught error'),
  'MC-SND-009': t('kẹt tại đây', 'stuck here'),
  'MC-SND-010': t('có thể kẹt', 'may get stuck'),
  'MC-SND-011': t('có thể hết đường', 'perhaps no flow'),
  'MC-STA-005': t('chưa phải kết thúc', 'not final'),
  'MC-VER-001': t('không đến được', 'unreachable'),
  'MC-VER-002': t('kẹt tại đây', 'stuck here'),
  'MC-VER-003': t('chưa có người làm', 'nobody chosen'),
  'MC-VER-004': t('không ai làm được', 'nobody can'),
  'MC-VER-008': t('thiếu đường đi', 'no flow'),
  'MC-VER-010': t('thiếu điều kiện', 'no condition'),
  'MC-VER-013': t('chưa có thời hạn', 'no limit'),
  'MC-VER-014': t('trạng thái bị cấm', 'forbidden status'),
};

export function markWords(code: string): string { return words[code] ?? ''; }
