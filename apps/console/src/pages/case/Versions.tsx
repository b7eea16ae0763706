import { sizeText } from '../../attachments/sizeText';
import { instantText } from '../../ui/format';
import { HashText, Tag } from '../../ui/Tags';
import type { ApprovalCase } from './caseFields';
import { ChangeTable } from './ChangeTable';

type Version = ApprovalCase['versions'][number];

/** What changed from each version to the next, field by field; the newest first. */
export function Versions({ versions }: { versions: readonly Version[] }) {
  const ordered = [...versions].sort((a, b) => b.version - a.version);
  return (
    <ol className="versions">
      {ordered.map((version) => (
        <li key={version.version}>
          <div className="versions__head">
            <h3>第 {version.version} 版</h3>
            {version.current && <Tag tone="blue">现版</Tag>}
            <span>
              {version.submitterName} 于 {instantText(version.submittedAt)} 提交
            </span>
            <HashText sha256={version.contentSha256} />
          </div>
          {version.version === 1 && <p className="footnote">首次提交</p>}
          {version.version > 1 && version.changes.length === 0 && (
            <p className="footnote">与上一版内容相同</p>
          )}
          {version.changes.length > 0 && (
            <ChangeTable changes={version.changes} from={version.version - 1} to={version.version} />
          )}
          <FrozenFiles files={version.attachments} />
        </li>
      ))}
    </ol>
  );
}

/** Files of old versions stay to be had: whoever sees the case may open them. */
function FrozenFiles({ files }: { files: Version['attachments'] }) {
  if (files.length === 0) return null;
  return (
    <p className="versions__files">
      附件：
      {files.map((file) => (
        <a key={file.id} href={`/attachments/${file.id}`} download={file.name}>
          {file.name}（{sizeText(file.size)}）
        </a>
      ))}
    </p>
  );
}
