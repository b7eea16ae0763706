import { csrfHeaders, faultOf, type Fault } from '../../api/client';

/** The server would not take the file; `message` says why in Chinese. */
export class UploadRefused extends Error {}

interface Answer {
  id?: string;
  message?: string;
  code?: string;
}

/**
 * Sends one spreadsheet. XMLHttpRequest rather than fetch, because only it reports how much has been sent, and a
 * county's roster over a township's line takes a while.
 */
export function uploadRoster(file: File, onProgress: (percent: number) => void): Promise<string> {
  return new Promise((resolve, reject: (reason: Fault | UploadRefused) => void) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/imports/roster');
    request.responseType = 'json';
    for (const [name, value] of Object.entries(csrfHeaders)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.floor((event.loaded * 100) / event.total));
    };
    request.onerror = () => {
      reject(faultOf('NETWORK'));
    };
    request.onload = () => {
      const answer = (request.response ?? {}) as Answer;
      const requestId = request.getResponseHeader('x-request-id') ?? undefined;
      if (request.status < 300 && answer.id) resolve(answer.id);
      else if (request.status === 401) reject(faultOf('UNAUTHENTICATED', requestId));
      else if (request.status === 403) reject(faultOf('FORBIDDEN', requestId));
      else if (request.status < 500 && answer.message) reject(new UploadRefused(answer.message));
      else reject(faultOf('FAULT', requestId));
    };
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
