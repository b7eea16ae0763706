import type { IncomingHttpHeaders } from 'node:http';
import { HttpException } from '@nestjs/common';

/** A form of another site can send multipart, but no header of its own. Bearer clients carry no cookie. */
export function refuseForgery({ headers }: { headers: IncomingHttpHeaders }): void {
  if (headers.authorization ?? headers['x-requested-with']) return;
  throw new HttpException({ code: 'FORBIDDEN', message: '请求缺少 x-requested-with 头' }, 403);
}
