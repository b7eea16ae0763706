import { sizeText } from './sizeText';

/** Of the county's rules what can be told before anything is sent. */
interface Limits {
  mostBytes: number;
  mostFiles: number;
}

/**
 * Why each of the files is not sent, in the order in which they were chosen; undefined for one that is. Told before a
 * large file has been sent in vain: the server decides by the content all the same. What is not sent takes no room.
 */
export function uploadProblems(
  files: readonly { size: number }[],
  { mostBytes, mostFiles }: Limits,
  room: number,
): (string | undefined)[] {
  let left = room;
  return files.map(({ size }) => {
    if (size > mostBytes) return `文件不得超过 ${sizeText(mostBytes)}`;
    if (size === 0) return '文件没有内容';
    left -= 1;
    return left < 0 ? `超过最多 ${mostFiles} 个，未上传` : undefined;
  });
}
