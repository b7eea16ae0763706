import { EmptyNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import type { PostingView } from './postingFields';

/** The allowance of the posting by month. */
export function AllowanceCard({ life }: { life: PostingView['life'] }) {
  return (
    <Card title="派驻补助">
      {life.allowances.length === 0 ? (
        <EmptyNotice title="没有应发的补助">未实施、没有在岗的日子，或本县没有相应标准。</EmptyNotice>
      ) : (
        <>
          <div className="table-scroll">
            <table className="plain-table round-table">
              <thead>
                <tr>
                  <th scope="col">月份</th>
                  <th scope="col" className="number">
                    天数
                  </th>
                  <th scope="col" className="number">
                    金额（元）
                  </th>
                  <th scope="col">支付方</th>
                </tr>
              </thead>
              <tbody>
                {life.allowances.map((line) => (
                  <tr key={`${line.month} ${line.payerName}`}>
                    <th scope="row">{line.month}</th>
                    <td className="number" data-label="天数">
                      {line.days}
                    </td>
                    <td className="number" data-label="金额（元）">
                      {line.amountYuan}
                    </td>
                    <td data-label="支付方">{line.payerName}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="footnote">
            合计 {life.allowanceYuan} 元。按日计算，暂停和结束以后的日子不发；今天以后的按现有期限推算。
          </p>
        </>
      )}
    </Card>
  );
}
