import { Link } from 'react-router';
import { instantText, signed, termText } from '../../ui/format';
import { Card, Facts } from '../../ui/Page';
import { StatusTag } from '../../ui/Tags';
import type { ApprovalCase } from './caseFields';

/** What the case brought about: the posting and the ledger rows written for it. */
export function PostingOutcome({ posting }: { posting: NonNullable<ApprovalCase['posting']> }) {
  return (
    <Card title="派驻结果" extra={<StatusTag status={posting.status} name={posting.statusName} />}>
      <Facts
        items={[
          { label: '派出单位', value: posting.homeInstitutionName },
          { label: '接收单位', value: posting.hostInstitutionName },
          { label: '任期', value: termText(posting.startOn, posting.endOn) },
          { label: '实施', value: posting.implementedAt ? instantText(posting.implementedAt) : '尚未实施' },
        ]}
      />
      {posting.implementedAt && (
        <p>
          <Link to={`/postings/${posting.id}`}>查看派驻：延期、返回、暂停、考核与补助</Link>
        </p>
      )}
      {posting.ledgerEntries.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label="编制台账记录">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">账户</th>
                <th scope="col">记录</th>
                <th scope="col">数量</th>
                <th scope="col">期间</th>
                <th scope="col">文号</th>
              </tr>
            </thead>
            <tbody>
              {posting.ledgerEntries.map((entry) => (
                <tr key={entry.id}>
                  <td>{entry.accountName}</td>
                  <td>{entry.entryKindName}</td>
                  <td className="number">{signed(entry.count)}</td>
                  <td>{termText(entry.fromOn, entry.toOn)}</td>
                  <td>{entry.documentNumber ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

/** The posting that this case is to extend or to end early. */
export function ChangedPosting({ posting }: { posting: NonNullable<ApprovalCase['changedPosting']> }) {
  return (
    <Card title="所变更的派驻" extra={<StatusTag status={posting.status} name={posting.statusName} />}>
      <Facts
        items={[
          { label: '人员', value: posting.person.name },
          { label: '派出单位', value: posting.homeInstitutionName },
          { label: '接收单位', value: posting.hostInstitutionName },
          { label: '现在的期限', value: termText(posting.startOn, posting.endOn) },
        ]}
      />
      <p>
        <Link to={`/postings/${posting.id}`}>查看派驻</Link>
      </p>
    </Card>
  );
}
