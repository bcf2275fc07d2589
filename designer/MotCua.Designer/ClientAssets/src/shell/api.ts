import { t } from './language';

/** A refusal by the server, as RFC 9457 problem+json; `code` is stable. */
export class ApiProblem extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly body: Record<string, unknown>) { super(message); }
}

export interface Busy { begin(words: string): () => void }

/** JSON over `/api/v1/designer` with the antiforgery header; every call shows the busy signal when it takes long. */
export class Api {
  constructor(private readonly base: string, private readonly token: string, private readonly busy: Busy) {}

  get<T>(path: string, words = t('Đang tải', 'Loading')): Promise<T> { return this.send('GET', path, undefined, words); }

  /** Calls without words run beside the work (live checks) and show no signal; one that is given up rejects with the signal's reason. */
  post<T>(path: string, body: unknown, words: string | null, signal?: AbortSignal): Promise<T> { return this.send('POST', path, JSON.stringify(body), words, signal); }

  put<T>(path: string, body: unknown, words: string): Promise<T> { return this.send('PUT', path, JSON.stringify(body), words); }

  url(path: string): string { return this.base + path; }

  private async send<T>(method: string, path: string, body: string | undefined, words: string | null, signal?: AbortSignal): Promise<T> {
    const done = words === null ? () => {} : this.busy.begin(words);
    try {
      const headers: Record<string, string> = { Accept: 'application/json' };
      if (body !== undefined) { headers['Content-Type'] = 'application/json'; headers['X-CSRF-TOKEN'] = this.token; }
      const answer = await fetch(this.base + path, { method, headers, body: body ?? null, credentials: 'same-origin', signal: signal ?? null }).catch(() => {
        signal?.throwIfAborted();
        throw new ApiProblem(0, 'unreachable', t('Chưa liên lạc được với máy chủ. Bài làm vẫn còn trên trang này, hãy thử lại.', 'The server cannot be reached. Your work is still on this page; try again.'), {});
      });
      const json = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
      if (answer.ok) return json as T;
      const message = typeof json.detail === 'string' ? json.detail : answer.status === 401 || answer.status === 403
        ? t('Bạn đã hết phiên hoặc không có quyền. Hãy đăng nhập lại ở thẻ khác rồi thử lại.', 'Your session ended or you may not do this. Sign in again in another tab, then retry.')
        : t('Máy chủ báo lỗi {0}. Hãy thử lại.', 'The server answered with error {0}. Try again.', answer.status);
      throw new ApiProblem(answer.status, String(json.code ?? answer.status), message, json);
    } finally {
      done();
    }
  }
}
