import { HttpException } from '@nestjs/common';

/** Codes of a denial, with what the user reads. */
const MESSAGES = {
  UNAUTHENTICATED: { status: 401, message: '请先登录' },
  FORBIDDEN: { status: 403, message: '您没有此项操作的权限' },
} as const;

/** The caller may not do this at all, whatever the row. */
export class AccessDenied extends HttpException {
  constructor(readonly code: keyof typeof MESSAGES) {
    super({ code, message: MESSAGES[code].message }, MESSAGES[code].status);
  }
}
