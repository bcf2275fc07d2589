/** An id as an author reads it in expressions: "Thẩm định hồ sơ" becomes "thamDinhHoSo". Empty when nothing remains. */
export function readableId(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const words = plain.split(/[^A-Za-z0-9]+/).filter(Boolean).slice(0, 6);
  const joined = words.map((word, index) => index === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase()).join('');
  return /^[0-9]/.test(joined) ? 'b' + joined : joined;
}

/** The id with a number behind it when it is taken. */
export function freeId(wanted: string, taken: (id: string) => boolean): string {
  let id = wanted;
  for (let number = 2; taken(id); number++) id = wanted + number;
  return id;
}

/** Whether bpmn-js made the id up: Activity_0abc123. */
export function isMadeUp(id: string): boolean { return /^(Activity|Gateway|Event|Flow)_[0-9a-z]{7}$/.test(id); }
