import { t } from '../../shell/language';

/** The few words beside an element for findings that can be said so shortly. The whole sentence is the mark's name. */
const words: Record<string, string> = {
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
