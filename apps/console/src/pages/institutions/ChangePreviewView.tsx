import { Link } from 'react-router';
import { RefusalNotice } from '../../ui/Notices';
import type { ChangePreview } from './historyFields';

/** What the change would do, as the server found by trying it. */
export function ChangePreviewView({ seen }: { seen: ChangePreview }) {
  return (
    <section className="stack" aria-label="核对结果" aria-live="polite">
      {seen.problems.map((problem) => (
        <RefusalNotice key={problem.code} refusal={problem} warning />
      ))}
      {seen.summary && <p>{seen.summary}</p>}
      {seen.lines.length > 0 && (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">内容</th>
                <th scope="col">变更前</th>
                <th scope="col">变更后</th>
              </tr>
            </thead>
            <tbody>
              {seen.lines.map((line) => (
                <tr key={line.label}>
                  <th scope="row">{line.label}</th>
                  <td data-label="变更前">{line.before}</td>
                  <td data-label="变更后">{line.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {seen.openCases.length > 0 && (
        <div>
          <p>在办事项 {seen.openCases.length} 件，留在原处继续办理：</p>
          <ul className="plan-lines">
            {seen.openCases.map((one) => (
              <li key={one.number}>
                <Link to={`/cases/${one.number}`}>{one.number}</Link> {one.title}
              </li>
            ))}
          </ul>
        </div>
      )}
      {seen.notes.map((note) => (
        <p key={note} className="footnote">
          {note}
        </p>
      ))}
    </section>
  );
}
