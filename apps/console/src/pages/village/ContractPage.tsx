import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { Attachments } from '../../attachments/Attachments';
import { instantText, termText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StatusTag } from '../../ui/Tags';
import { ContractDialog, type ContractAct } from './ContractDialog';
import { SettleDialog } from './SettleDialog';
import { StateLine } from './StateLine';
import { VillageContractDocument, contractKey, type Contract } from './contractFields';

/** One contract: where it stands, what it pays, what happened, and what may be done. */
export function ContractPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: contractKey(id),
    queryFn: () => execute(VillageContractDocument, { id }),
  });
  return (
    <QueryView query={query} title="乡聘村用合同">
      {({ villageContract }) =>
        villageContract ? (
          <ContractView key={villageContract.id} contract={villageContract} />
        ) : (
          <Page title="乡聘村用合同">
            <Card>
              <EmptyNotice title="没有找到这份合同">编号可能有误，或您无权查看。</EmptyNotice>
            </Card>
          </Page>
        )
      }
    </QueryView>
  );
}

const acts: { action: string; type: ContractAct; label: string; primary?: boolean; danger?: boolean }[] = [
  { action: 'SIGN', type: 'SIGNED', label: '登记签订', primary: true },
  { action: 'REGISTER', type: 'REGISTERED', label: '执业登记', primary: true },
  { action: 'MOVE', type: 'MOVED', label: '变更执业地点' },
  { action: 'CHANGE_PAY', type: 'PAY_CHANGED', label: '调整报酬' },
  { action: 'TERMINATE', type: 'TERMINATED', label: '解除', danger: true },
];

function ContractView({ contract }: { contract: Contract }) {
  const [doing, setDoing] = useState<ContractAct | 'SETTLED'>();
  const close = () => {
    setDoing(undefined);
  };
  const may = (action: string) => contract.actions.includes(action);
  return (
    <Page
      title={`${contract.person.name} · ${contract.kindName}`}
      lead={
        <span className="case-lead">
          <StatusTag status={contract.status} name={contract.statusName} />
          <span>{contract.hospitalName}</span>
          <Link to={`/cases/${contract.caseNumber}`} className="mono">
            {contract.caseNumber}
          </Link>
        </span>
      }
      extra={
        <>
          {may('RENEW') && (
            <Link to={`/village/contracts/new?renews=${contract.id}`}>
              <Button>续签</Button>
            </Link>
          )}
          <Link to={`/village/contracts/${contract.id}/print`}>
            <Button>打印文本</Button>
          </Link>
          {acts
            .filter(({ action }) => may(action))
            .map(({ type, label, primary, danger }) => (
              <Button
                key={type}
                type={primary ? 'primary' : 'default'}
                danger={danger}
                onClick={() => {
                  setDoing(type);
                }}
              >
                {label}
              </Button>
            ))}
          {may('SETTLE') && (
            <Button
              type="primary"
              onClick={() => {
                setDoing('SETTLED');
              }}
            >
              结清
            </Button>
          )}
        </>
      }
    >
      <Card>
        <StateLine contract={contract} />
        {contract.alerts.map((alert) => (
          <p key={alert} className="village-alert">
            {alert}
          </p>
        ))}
      </Card>
      <Card title="合同">
        <Facts items={factsOf(contract)} />
      </Card>
      <Card title="报酬与资金来源">
        <Facts
          items={[
            { label: '月应发合计', value: `${contract.grossYuan} 元` },
            ...contract.shares.map((share) => ({
              label: share.sourceName,
              value: `${share.amountYuan} 元`,
            })),
          ]}
        />
        <Link to={`/village/pay?contract=${contract.id}`}>查看发放明细</Link>
      </Card>
      {contract.severanceYuan && (
        <Card title="结清">
          <Facts
            items={[
              { label: '经济补偿', value: `${contract.severanceYuan} 元` },
              ...(contract.severanceSourceName
                ? [{ label: '列支', value: contract.severanceSourceName }]
                : []),
              { label: '算法', value: contract.severanceFormula ?? '', wide: true },
            ]}
          />
        </Card>
      )}
      <Card title="经过">
        {contract.entries.length === 0 && <p>审批通过，尚未签订书面合同。</p>}
        <ol className="log">
          {contract.entries.map((entry) => (
            <li key={entry.id}>
              {entry.on} {entry.text}
              {entry.note && `（${entry.note}）`}
              <small>
                {entry.actorName} · {instantText(entry.enteredAt)}
              </small>
              <Attachments ownerKind="VILLAGE_EVENT" ownerId={entry.id} title="依据文件" compact />
            </li>
          ))}
        </ol>
      </Card>
      {doing === 'SETTLED' && <SettleDialog contract={contract} onClose={close} />}
      {doing && doing !== 'SETTLED' && <ContractDialog contract={contract} type={doing} onClose={close} />}
    </Page>
  );
}

function factsOf(contract: Contract) {
  return [
    { label: '聘用单位', value: contract.hospitalName },
    { label: '执业地点', value: contract.clinicName },
    { label: '期限', value: termText(contract.startOn, contract.endOn) },
    { label: '法定退休日', value: contract.retiresOn ?? '—' },
    { label: '最后一日', value: contract.lastDay ?? '—' },
    { label: '书面合同最晚订立', value: contract.signBy ?? '待录入该年工作日历' },
    ...contract.suspensions.map((gap, at) => ({
      label: at === 0 ? '不得执业' : ' ',
      value: `${gap.from} 至 ${gap.to ?? '恢复之日'}`,
    })),
    ...(contract.renewsCaseNumber ? [{ label: '续签自', value: contract.renewsCaseNumber }] : []),
    ...(contract.renewedByCaseNumber ? [{ label: '已续签', value: contract.renewedByCaseNumber }] : []),
    { label: '编制与岗位', value: '不占编制，不占岗位' },
  ];
}
