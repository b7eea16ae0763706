import { readFile } from 'node:fs/promises';
import { sha256 } from '../../../libs/database/index.js';
import { OperatorError } from '../settings.js';
import { countyProfile } from './profile.js';
import type { CountyProfile } from './profile.js';

/** Problems shown at once; the rest show when these are mended. */
const MOST_PROBLEMS = 20;

/** A profile as it is read from a file, with the fingerprint of the file. */
export async function readProfile(file: string): Promise<{ profile: CountyProfile; fileSha256: string }> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorError(`无法读取文件 ${file}`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new OperatorError(`${file} 不是有效的 JSON`);
  }
  return { profile: checkProfile(value), fileSha256: sha256(text) };
}

/** The checked profile; what is wrong is said in Chinese with its place, never with its value. */
export function checkProfile(value: unknown): CountyProfile {
  const parsed = countyProfile.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message, ...issue }) => {
    const said = issue.code === 'unrecognized_keys' ? `没有这些项：${issue.keys.join('、')}` : message;
    return `${path.length > 0 ? path.map(String).join('.') : '文件'}：${said}`;
  });
  const more = problems.length > MOST_PROBLEMS ? [`……共 ${problems.length} 处`] : [];
  throw new OperatorError(['县档案有误：', ...problems.slice(0, MOST_PROBLEMS), ...more].join('\n'));
}
