import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Progress } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { instantText } from '../../ui/format';
import { EmptyNotice, FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { ExportLink } from '../../ui/ExportLink';
import { StatusTag } from '../../ui/Tags';
import { CorrectDialog } from './CorrectDialog';
import { PayLines } from './PayLines';
import { useVillageAct } from './useVillage';
import {
  ClosePayRunDocument,
  PayRunDocument,
  VillagePayRunDocument,
  runKey,
  type PayLine,
  type PayRun,
} from './payFields';

/** One month of one hospital: progress, who is left and why, the lines, and closing. */
export function PayRunPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: runKey(id),
    queryFn: () => execute(VillagePayRunDocument, { id }),
  });
  return (
    <QueryView query={query} title="月度发放">
      {({ villagePayRun }) =>
        villagePayRun ? (
          <RunView key={villagePayRun.id} run={villagePayRun} />
        ) : (
          <Page title="月度发放">
            <Card>
              <EmptyNotice title="没有找到这个月的发放">编号可能有误，或您无权查看。</EmptyNotice>
            </Card>
          </Page>
        )
      }
    </QueryView>
  );
}

function RunView({ run }: { run: PayRun }) {
  const [correcting, setCorrecting] = useState<PayLine>();
  const pay = useVillageAct(PayRunDocument);
  const close = useVillageAct(ClosePayRunDocument);
  /** A call pays so many; it is called until nobody more can be paid, so that a long list shows how far it is. */
  const payAll = async () => {
    for (let before = -1; ;) {
      const [now] = Object.values(await pay.sendAsync({ runId: run.id }));
      if (now?.__typename !== 'VillagePayRun' || now.paid === before) return;
      if (now.unpaid.every(({ reason }) => reason !== null)) return;
      before = now.paid;
    }
  };
  const payable = run.unpaid.some(({ reason }) => reason === null);
  return (
    <Page
      title={`${run.month} 村医报酬`}
      lead={
        <span className="case-lead">
          <StatusTag status={run.status} name={run.statusName} />
          <span>{run.hospitalName}</span>
          <Link to="/village/pay">全部月份</Link>
        </span>
      }
      extra={
        <>
          <ExportLink list="village-pay" filter={{ runId: run.id }} />
          {run.mayPay && (
            <>
              <Popconfirm
                title="结账后本月不能再变动，更正只能记入以后的月份。"
                okText="结账"
                cancelText="取消"
                onConfirm={() => {
                  close.send({ runId: run.id });
                }}
              >
                <Button loading={close.busy}>结账</Button>
              </Popconfirm>
              <Button
                type="primary"
                loading={pay.busy}
                disabled={!payable}
                onClick={() => {
                  // What goes wrong is shown below by the act itself.
                  payAll().catch(() => undefined);
                }}
              >
                {run.paid > 0 ? '继续发放' : '发放'}
              </Button>
            </>
          )}
        </>
      }
    >
      {[pay, close].map(({ refusal }, at) => refusal && <RefusalNotice key={at} refusal={refusal} />)}
      {[pay, close].map(({ fault }, at) => fault !== undefined && <FaultNotice key={at} error={fault} />)}
      <Card title="进度">
        <Progress
          percent={run.expected === 0 ? 100 : Math.floor((run.paid * 100) / run.expected)}
          format={() => `${run.paid} / ${run.expected} 人`}
        />
        <Facts
          items={[
            { label: '应发合计', value: `${run.grossYuan} 元` },
            { label: '实发合计', value: `${run.netYuan} 元` },
            { label: '单位社会保险', value: `${run.employerYuan} 元` },
            ...run.shares.map((share) => ({ label: share.sourceName, value: `${share.amountYuan} 元` })),
            { label: '开始办理', value: `${run.openedByName}，${instantText(run.openedAt)}` },
            ...(run.closedAt
              ? [{ label: '结账', value: `${run.closedByName ?? ''}，${instantText(run.closedAt)}` }]
              : []),
          ]}
        />
      </Card>
      {run.unpaid.length > 0 && (
        <Card title={`未发（${run.unpaid.length} 笔）`} accent>
          <ul className="log">
            {run.unpaid.map((one) => (
              <li key={`${one.contractId}:${one.forMonth}`}>
                <Link to={`/village/contracts/${one.contractId}`}>{one.personName}</Link>，
                {one.forMonth !== run.month && `补发${one.forMonth}，`}应发 {one.grossYuan} 元
                {one.reason && <p className="village-alert">{one.reason}</p>}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="明细" flush>
        <PayLines filter={{ runId: run.id }} onCorrect={run.mayPay ? setCorrecting : undefined} />
      </Card>
      {correcting && (
        <CorrectDialog
          run={run}
          line={correcting}
          onClose={() => {
            setCorrecting(undefined);
          }}
        />
      )}
    </Page>
  );
}
