import { newId } from '../../../../libs/database/index.js';
import { addDays, calendarDate } from '../../../../libs/rules/index.js';
import { OperatorError } from '../../settings.js';
import type { ApiClient } from './api-client.js';
import * as q from './queries.js';
import type { Opened } from './submissions.js';

/** What a played posting is to become. */
export const postingChanges = { extension: 'EXTENSION', return: 'RETURN' } as const;
export type PostingChangeName = keyof typeof postingChanges;

/** How a posting stands after its change. */
export interface ChangedPosting {
  statusName: string;
  startOn: string;
  endOn: string;
  firstEndOn: string;
  life: {
    events: { text: string }[];
    allowanceYuan: string;
    overrides: { from: string; to: string; reason: string; askedByName: string }[];
  };
}

/** By how many days the demo changes the end. */
const DAYS = 60;

/** Asks for the change of a posting in force as the county's HR officer. */
export async function submitPostingChange(
  hr: ApiClient,
  posting: q.PostingAnswer | null,
  name: PostingChangeName,
): Promise<Opened> {
  if (!posting) throw new OperatorError('没有可以变更的派驻');
  const days = name === 'extension' ? DAYS : -DAYS;
  const input = {
    postingId: posting.id,
    kind: postingChanges[name],
    toOn: addDays(calendarDate(posting.endOn), days),
    reason: name === 'extension' ? '帮扶任务尚未完成（示例）' : '派出单位急需人员（示例）',
    // A gap that nobody can fill is accepted by the bodies that decide, or not at all.
    coverageReason: name === 'return' ? '已安排巡回医疗队每周到诊（示例）' : null,
  };
  return hr.ask<Opened>(q.CHANGE_POSTING, { input, key: newId() });
}
