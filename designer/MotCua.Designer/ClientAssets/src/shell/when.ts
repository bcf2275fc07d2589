/** Instants as people read them: dd/MM/yyyy HH:mm:ss in Viet Nam. */
const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

export function dateTime(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : parts.format(at).replace(',', '');
}

export function timeOfDay(instant: string): string { return dateTime(instant).slice(-8); }
