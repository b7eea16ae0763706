import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { useBusinessClock } from '../../api/session';
import { EventFiles, useEventFiles } from '../../attachments/EventFiles';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import {
  AnswerDocument,
  CancelDocument,
  ChooseDocument,
  PlacementRulesDocument,
  ServeDocument,
  type Candidate,
  type Round,
} from './placementFields';
import { PlaceFields } from './PlaceFields';
import { useRoundAct } from './useRoundAct';

/** What HR is recording. */
export type Doing =
  { type: 'CHOOSE' | 'ANSWER' | 'SERVE'; candidate: Candidate } | { type: 'CANCEL'; candidate?: undefined };

interface Values {
  act?: string;
  postCode?: string;
  startOn?: string;
  event?: string;
  on?: string;
  zoneCode?: string;
  institutionId?: string;
  note?: string;
}

const titles: Record<Doing['type'], string> = {
  CHOOSE: '登记选岗结果',
  ANSWER: '确认到岗或放弃',
  SERVE: '登记服务变动',
  CANCEL: '取消本轮安置',
};

/** One dialog for what is recorded of a round or one of its people. */
export function ActDialog({ round, doing, onClose }: { round: Round; doing: Doing; onClose: () => void }) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const files = useEventFiles('PLACEMENT_ENTRY');
  const done = () => {
    void files.attachTo(id).then(onClose);
  };
  const choose = useRoundAct(ChooseDocument, onClose);
  const answer = useRoundAct(AnswerDocument, done);
  const serve = useRoundAct(ServeDocument, done);
  const cancel = useRoundAct(CancelDocument, done);
  const acts = [choose, answer, serve, cancel];
  const refusal = acts.find((act) => act.refusal)?.refusal;
  const fault = acts.find((act) => act.fault !== undefined)?.fault;
  const personId = doing.candidate?.personId ?? '';
  const send = (values: Values) => {
    const claim = { id, roundId: round.id };
    const note = values.note ?? '';
    if (doing.type === 'CANCEL') cancel.send({ ...claim, note });
    if (doing.type === 'CHOOSE')
      choose.send({ ...claim, personId, act: values.act ?? '', postCode: values.postCode, note });
    if (doing.type === 'ANSWER')
      answer.send({
        ...claim,
        personId,
        startOn: values.act === 'CONFIRM' ? values.startOn : undefined,
        note,
      });
    if (doing.type === 'SERVE')
      serve.send({
        ...claim,
        personId,
        event: values.event ?? '',
        on: values.on ?? '',
        zoneCode: values.zoneCode,
        institutionId: values.institutionId,
        note,
      });
  };
  return (
    <Modal
      open
      title={doing.candidate ? `${titles[doing.type]}：${doing.candidate.name}` : titles[doing.type]}
      okText="确认"
      cancelText="取消"
      okButtonProps={{ loading: acts.some((act) => act.busy), disabled: files.uploads.busy }}
      onCancel={() => {
        files.discard();
        onClose();
      }}
      onOk={() => {
        form.submit();
      }}
    >
      <Form form={form} layout="vertical" onFinish={send}>
        {doing.type === 'CHOOSE' && <ChoiceFields round={round} />}
        {doing.type === 'ANSWER' && <AnswerFields />}
        {doing.type === 'SERVE' && <ServiceFields round={round} />}
        <NoteField required={doing.type === 'CANCEL' || doing.type === 'SERVE'} />
      </Form>
      {doing.type !== 'CHOOSE' && <EventFiles uploads={files.uploads} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      {fault !== undefined && <FaultNotice error={fault} />}
    </Modal>
  );
}

function NoteField({ required }: { required: boolean }) {
  return (
    <Form.Item
      name="note"
      label={required ? '理由' : '说明（放弃时必填）'}
      rules={[{ required, whitespace: true, message: '请写明理由' }]}
    >
      <Input.TextArea rows={2} maxLength={500} showCount />
    </Form.Item>
  );
}

function ChoiceFields({ round }: { round: Round }) {
  const act = Form.useWatch('act') as string | undefined;
  return (
    <>
      <Form.Item name="act" label="结果" rules={[{ required: true, message: '请选择结果' }]}>
        <Radio.Group
          options={[
            { value: 'CHOSE', label: '选定岗位' },
            { value: 'PASSED', label: '暂不选，待抽签' },
            { value: 'DECLINED', label: '放弃' },
          ]}
        />
      </Form.Item>
      {act === 'CHOSE' && (
        <Form.Item name="postCode" label="岗位" rules={[{ required: true, message: '请选择岗位' }]}>
          <Select
            options={round.posts.map((post) => ({
              value: post.code,
              disabled: post.left === 0,
              label: `${post.code} ${post.institutionName} · ${post.postName}（余 ${post.left}，${post.zone.name}）`,
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}

function AnswerFields() {
  const act = Form.useWatch('act') as string | undefined;
  return (
    <>
      <Form.Item name="act" label="结果" rules={[{ required: true, message: '请选择结果' }]}>
        <Radio.Group
          options={[
            { value: 'CONFIRM', label: '确认到岗' },
            { value: 'GIVE_UP', label: '放弃，依次递补' },
          ]}
        />
      </Form.Item>
      {act === 'CONFIRM' && (
        <Form.Item name="startOn" label="到岗日期" rules={[{ required: true, message: '请选择到岗日期' }]}>
          <DateInput />
        </Form.Item>
      )}
    </>
  );
}

function ServiceFields({ round }: { round: Round }) {
  const today = useBusinessClock()?.today;
  const event = Form.useWatch('event') as string | undefined;
  const rules = useQuery({ queryKey: ['placementRules'], queryFn: () => execute(PlacementRulesDocument) });
  const own = rules.data?.placementRules.find(({ communityId }) => communityId === round.communityId);
  return (
    <>
      <Form.Item name="event" label="变动" rules={[{ required: true, message: '请选择变动' }]}>
        <Select
          options={[
            { value: 'PAUSED', label: '中止（自当日起）' },
            { value: 'RESUMED', label: '恢复（自当日起）' },
            { value: 'MOVED', label: '调整服务地区（自当日起，剩余服务期折算）' },
            { value: 'LEFT', label: '离岗（当日为最后服务日）' },
          ]}
        />
      </Form.Item>
      {event === 'MOVED' && (
        <PlaceFields
          within={[]}
          label="调整到的机构"
          institutions={rules.data?.institutions ?? []}
          zones={own?.zones ?? []}
        />
      )}
      <Form.Item name="on" label="日期" rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput max={today} />
      </Form.Item>
    </>
  );
}
