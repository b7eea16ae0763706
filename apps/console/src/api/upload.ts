import { csrfHeaders, faultOf, type Fault } from './client';
import { noticeExpiry } from './session';

/** The server would not take the file; `message` says why in Chinese. */
export class UploadRefused extends Error {}

interface Refused {
  message?: string;
}

export interface UploadOptions {
  onProgress: (percent: number) => void;
  /** Fields that go before the file. */
  fields?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * Sends one file. XMLHttpRequest rather than fetch, because only it reports how much has been sent, and a scan over a
 * township's line takes a while.
 */
export function uploadFile<T>(path: string, file: File, options: UploadOptions): Promise<T> {
  const { onProgress, fields = {}, signal } = options;
  return new Promise((resolve, reject: (reason: Fault | UploadRefused) => void) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    for (const [name, value] of Object.entries(csrfHeaders)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.floor((event.loaded * 100) / event.total));
    };
    request.onerror = () => {
      reject(faultOf('NETWORK'));
    };
    request.onabort = () => {
      reject(new UploadRefused('已取消上传'));
    };
    request.onload = () => {
      const answer = (request.response ?? {}) as T & Refused;
      const requestId = request.getResponseHeader('x-request-id') ?? undefined;
      if (request.status < 300) resolve(answer);
      else if (request.status === 401) {
        const expired = faultOf('UNAUTHENTICATED', requestId);
        noticeExpiry(expired);
        reject(expired);
      } else if (request.status === 403) reject(faultOf('FORBIDDEN', requestId));
      // A scanner that is away is told in the server's own words, too.
      else if ((request.status < 500 || request.status === 503) && answer.message)
        reject(new UploadRefused(answer.message));
      else reject(faultOf('FAULT', requestId));
    };
    signal?.addEventListener('abort', () => {
      request.abort();
    });
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', file);
    request.send(body);
  });
}
