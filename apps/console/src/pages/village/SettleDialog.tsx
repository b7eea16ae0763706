import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { QueryView } from '../../ui/QueryView';
import { useVillageAct } from './useVillage';
import { SettleContractDocument, VillageSettlementsDocument, type Contract } from './contractFields';

interface Values {
  ending: string;
  documentNumber: string;
  note?: string;
}

/** Settling a contract that is over: the county's endings that apply, each with its severance and formula. */
export function SettleDialog({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const act = useVillageAct(SettleContractDocument, onClose);
  const query = useQuery({
    queryKey: ['villageSettlements', contract.id],
    queryFn: () => execute(VillageSettlementsDocument, { contractId: contract.id }),
  });
  return (
    <Modal
      open
      title={`结清：${contract.person.name}`}
      okText="结清"
      cancelText="取消"
      okButtonProps={{ loading: act.busy }}
      onCancel={onClose}
      onOk={form.submit}
    >
      <QueryView query={query}>
        {({ villageSettlements }) => (
          <Form
            form={form}
            layout="vertical"
            initialValues={{ ending: villageSettlements[0]?.ending }}
            onFinish={(values) => {
              act.send({ input: { ...values, id, contractId: contract.id } });
            }}
          >
            <Form.Item name="ending" label="终止情形" rules={[{ required: true, message: '请选择情形' }]}>
              <Radio.Group className="settle-choices">
                {villageSettlements.map((one) => (
                  <Radio key={one.ending} value={one.ending}>
                    <b>
                      {one.endingName}：{one.severanceYuan} 元
                    </b>
                    <small>{one.formula}</small>
                    {one.sourceName && (
                      <small>
                        列支{one.sourceName}，余额 {one.balanceYuan} 元
                      </small>
                    )}
                    {one.problem && <small className="settle-choices__problem">{one.problem}</small>}
                  </Radio>
                ))}
              </Radio.Group>
            </Form.Item>
            <Form.Item
              name="documentNumber"
              label="结清凭证或文号"
              rules={[{ required: true, whitespace: true, message: '请填写凭证或文号' }]}
            >
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="note" label="说明">
              <Input maxLength={500} />
            </Form.Item>
          </Form>
        )}
      </QueryView>
      {act.refusal && <RefusalNotice refusal={act.refusal} />}
      {act.fault !== undefined && <FaultNotice error={act.fault} />}
    </Modal>
  );
}
