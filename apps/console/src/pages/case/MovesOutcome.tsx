import { instantText, signed, termText } from '../../ui/format';
import { Card, Facts } from '../../ui/Page';
import { StatusTag } from '../../ui/Tags';
import type { ApprovalCase } from './caseFields';

/** Everybody whom the case posts: 双向流动 two, 批量派驻 many. */
export function PostingsOutcome({ postings }: { postings: ApprovalCase['postings'] }) {
  const entries = postings.flatMap(({ ledgerEntries }) => ledgerEntries);
  return (
    <Card title={`派驻结果（${postings.length}人）`}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="派驻结果">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">人员</th>
              <th scope="col">派出单位</th>
              <th scope="col">服务单位</th>
              <th scope="col">任期</th>
              <th scope="col">状态</th>
            </tr>
          </thead>
          <tbody>
            {postings.map((posting) => (
              <tr key={posting.id}>
                <td>{posting.person.name}</td>
                <td>{posting.homeInstitutionName}</td>
                <td>{posting.hostInstitutionName}</td>
                <td>{termText(posting.startOn, posting.endOn)}</td>
                <td>
                  <StatusTag status={posting.status} name={posting.statusName} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <LedgerEntries entries={entries} />
    </Card>
  );
}

/** What a transfer brought about: where the person belongs, and the ledger rows written for it. */
export function TransferOutcome({ transfer }: { transfer: NonNullable<ApprovalCase['transfer']> }) {
  return (
    <Card title="调动结果" extra={<StatusTag status={transfer.status} name={transfer.statusName} />}>
      <Facts
        items={[
          { label: '调出单位', value: transfer.fromInstitutionName },
          { label: '调入单位', value: transfer.toInstitutionName },
          { label: '调动日期', value: transfer.effectiveOn },
          { label: '聘用岗位', value: transfer.planPostName ?? '暂不聘用' },
          { label: '实施', value: transfer.implementedAt ? instantText(transfer.implementedAt) : '尚未实施' },
        ]}
      />
      <LedgerEntries entries={transfer.ledgerEntries} />
    </Card>
  );
}

type Entry = ApprovalCase['postings'][number]['ledgerEntries'][number];

function LedgerEntries({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="编制台账记录">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">账户</th>
            <th scope="col">人员</th>
            <th scope="col">记录</th>
            <th scope="col">数量</th>
            <th scope="col">期间</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{entry.accountName}</td>
              <td>{entry.personName}</td>
              <td>{entry.entryKindName}</td>
              <td className="number">{signed(entry.count)}</td>
              <td>{termText(entry.fromOn, entry.toOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
