import { instantText } from '../../ui/format';
import { HashText } from '../../ui/Tags';
import type { ApprovalCase } from './caseFields';
import { changesBetween } from './changes';

/** What changed from each version to the next, field by field; the newest first. */
export function Versions({ versions }: { versions: ApprovalCase['versions'] }) {
  const ordered = [...versions].sort((a, b) => a.version - b.version);
  return (
    <ol className="versions">
      {ordered
        .map((version, index) => {
          const before = ordered[index - 1];
          const changes = before ? changesBetween(before.content, version.content) : [];
          return (
            <li key={version.version}>
              <div className="versions__head">
                <h3>第 {version.version} 版</h3>
                <span>
                  {version.submitterName} 于 {instantText(version.submittedAt)} 提交
                </span>
                <HashText sha256={version.contentSha256} />
              </div>
              {!before && <p className="footnote">首次提交</p>}
              {before && changes.length === 0 && <p className="footnote">与上一版内容相同</p>}
              {changes.length > 0 && (
                <table className="diff">
                  <thead>
                    <tr>
                      <th scope="col">项目</th>
                      <th scope="col">第 {before?.version} 版</th>
                      <th scope="col">第 {version.version} 版</th>
                    </tr>
                  </thead>
                  <tbody>
                    {changes.map((change) => (
                      <tr key={change.key}>
                        <th scope="row">{change.label}</th>
                        <td>
                          <del>{change.before ?? '（无）'}</del>
                        </td>
                        <td>
                          <ins>{change.after ?? '（无）'}</ins>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </li>
          );
        })
        .reverse()}
    </ol>
  );
}
