import { Button } from 'antd';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useCan } from '../../api/session';
import { documentText } from '../../ui/format';
import { FaultNotice, Loading, RefusalNotice } from '../../ui/Notices';
import { Page } from '../../ui/Page';
import { useVillageAct } from './useVillage';
import { PrintContractDocument } from './contractFields';

/** The contract as the county words it. Numbers are masked unless asked for; each asking is told to the auditors. */
export function PrintPage() {
  const { id = '' } = useParams();
  return <ContractText key={id} id={id} />;
}

function ContractText({ id }: { id: string }) {
  const reveals = useCan('reveal:VillageEmployment');
  const act = useVillageAct(PrintContractDocument);
  const { send } = act;
  useEffect(() => {
    send({ contractId: id, withNumbers: false });
  }, [send, id]);
  const text = act.answer;
  return (
    <Page
      title="合同文本"
      lead={<Link to={`/village/contracts/${id}`}>返回合同</Link>}
      extra={
        text && (
          <>
            {reveals && !text.withNumbers && (
              <Button
                loading={act.busy}
                onClick={() => {
                  send({ contractId: id, withNumbers: true });
                }}
              >
                显示证件编号（记入审计）
              </Button>
            )}
            <Button
              type="primary"
              onClick={() => {
                window.print();
              }}
            >
              打印
            </Button>
          </>
        )
      }
    >
      {act.refusal && <RefusalNotice refusal={act.refusal} />}
      {act.fault !== undefined && <FaultNotice error={act.fault} />}
      {act.busy && !text && <Loading />}
      {text && (
        <article className="paper" aria-label={text.title}>
          <h2>{text.title}</h2>
          <p className="paper__parties">{text.parties}</p>
          {text.clauses.map((clause) => (
            <section key={clause.heading}>
              <h3>{clause.heading}</h3>
              <p>{clause.text}</p>
            </section>
          ))}
          <div className="paper__signs">
            <p>甲方（盖章）：</p>
            <p>乙方（签字）：</p>
          </div>
          <footer>
            文本模板 {text.version}，{documentText(text.documentNumber, text.isDemo)}
          </footer>
        </article>
      )}
    </Page>
  );
}
