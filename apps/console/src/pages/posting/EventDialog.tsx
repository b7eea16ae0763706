import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { EventFiles, useEventFiles } from '../../attachments/EventFiles';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { DateInput } from '../../ui/DateInput';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { termText } from '../../ui/format';
import { RecordPostingEventDocument, postingKey, type PostingView } from './postingFields';

/** What HR records; LEFT stands for the three ways of leaving for good. */
export type Recording = 'SUSPENDED' | 'RESUMED' | 'LEFT' | 'ASSESSED' | 'CLOSED';

interface Values {
  kind?: string;
  fromOn?: string;
  toOn?: string;
  suspensionId?: string;
  grade?: string;
  assessor?: string;
  documentNumber: string;
  note?: string;
  coverageReason?: string;
}

const titles: Record<Recording, string> = {
  SUSPENDED: '登记暂停',
  RESUMED: '登记恢复',
  LEFT: '登记离任',
  ASSESSED: '登记期满考核',
  CLOSED: '归档',
};

const leads: Record<Recording, string> = {
  SUSPENDED: '首日与末日都算暂停；不填末日的，到登记恢复或派驻结束为止。暂停的日子不计服务天数和补助。',
  RESUMED: '自恢复之日起重新计算服务天数和补助。',
  LEFT: '该人员的派驻在最后一日结束，次日起释放编制与岗位、终止用人关系，并列出待结清事项。登记后不能更改。',
  ASSESSED: '派驻结束后登记一次。',
  CLOSED: '归档后不再登记任何变动。',
};

/** Recording what happened to a posting, with the document that it rests on. */
export function EventDialog({
  posting,
  recording,
  onClose,
}: {
  posting: PostingView;
  recording: Recording;
  onClose: () => void;
}) {
  const [id, setId] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const files = useEventFiles('POSTING_EVENT');
  const record = useMutation({
    mutationFn: ({ kind, ...values }: Values) =>
      execute(RecordPostingEventDocument, {
        input: {
          id,
          postingId: posting.id,
          kind: recording === 'LEFT' ? (kind ?? '') : recording,
          ...values,
        },
      }),
    onSuccess: ({ recordPostingEvent: result }) => {
      if (isRefusal(result)) {
        // What is corrected now is another record.
        setId(newUuid());
        return;
      }
      queryClient.setQueryData(postingKey(posting.id), { posting: result });
      void queryClient.invalidateQueries({ queryKey: ['postingCredit', posting.id] });
      void files.attachTo(id).then(onClose);
    },
  });
  const result = record.data?.recordPostingEvent;
  const gap = Boolean(result && isRefusal(result) && result.code === 'COVERAGE_GAP');
  return (
    <Modal
      open
      title={`${titles[recording]}：${posting.person.name}`}
      okText="确认登记"
      cancelText="取消"
      okButtonProps={{
        loading: record.isPending,
        disabled: files.uploads.busy,
        danger: recording === 'LEFT',
      }}
      onCancel={() => {
        files.discard();
        onClose();
      }}
      onOk={() => {
        form.submit();
      }}
    >
      <p>{leads[recording]}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => {
          record.mutate(values);
        }}
      >
        <Fields posting={posting} recording={recording} gap={gap} />
        <Form.Item
          name="documentNumber"
          label="依据文件或材料"
          rules={[{ required: true, whitespace: true, message: '请填写文号或材料名称' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="note" label="说明">
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      </Form>
      <EventFiles uploads={files.uploads} />
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {record.isError && <FaultNotice error={record.error} />}
    </Modal>
  );
}

function Fields({
  posting,
  recording,
  gap,
}: {
  posting: PostingView;
  recording: Recording;
  /** The suspension leaves the unit without anybody who counts. */
  gap: boolean;
}) {
  switch (recording) {
    case 'SUSPENDED':
      return <SuspensionFields posting={posting} gap={gap} />;
    case 'RESUMED':
      return <ResumptionFields posting={posting} />;
    case 'LEFT':
      return <LeavingFields posting={posting} />;
    case 'ASSESSED':
      return <AssessmentFields posting={posting} />;
    case 'CLOSED':
      return null;
  }
}

function SuspensionFields({ posting: { startOn, endOn }, gap }: { posting: PostingView; gap: boolean }) {
  return (
    <>
      <Form.Item name="fromOn" label="暂停首日" rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput min={startOn} max={endOn} />
      </Form.Item>
      <Form.Item name="toOn" label="暂停末日（未定可不填）">
        <DateInput min={startOn} max={endOn} />
      </Form.Item>
      {gap && (
        <Form.Item
          name="coverageReason"
          label="接受覆盖缺口的理由"
          extra="基层单位须每日有牵头医院主治及以上医师在岗。无法安排接替的，写明例外理由，登记留痕。"
          rules={[{ required: true, whitespace: true, message: '请写明接受缺口的理由' }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      )}
    </>
  );
}

function ResumptionFields({ posting: { life } }: { posting: PostingView }) {
  const options = life.suspensions.map((one) => ({
    value: one.id,
    label: one.toOn ? termText(one.fromOn, one.toOn) : `${one.fromOn} 起，未定恢复`,
  }));
  return (
    <>
      <Form.Item name="suspensionId" label="哪次暂停" rules={[{ required: true, message: '请选择暂停' }]}>
        <Select options={options} />
      </Form.Item>
      <Form.Item name="fromOn" label="恢复日期" rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput />
      </Form.Item>
    </>
  );
}

function LeavingFields({ posting: { endOn } }: { posting: PostingView }) {
  return (
    <>
      <Form.Item name="kind" label="离任原因" rules={[{ required: true, message: '请选择离任原因' }]}>
        <Radio.Group
          options={[
            { value: 'RESIGNED', label: '辞职' },
            { value: 'RETIRED', label: '退休' },
            { value: 'DIED', label: '死亡' },
          ]}
        />
      </Form.Item>
      <Form.Item name="toOn" label="最后一日（含）" rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput max={endOn} />
      </Form.Item>
    </>
  );
}

function AssessmentFields({ posting: { life } }: { posting: PostingView }) {
  return (
    <>
      <Form.Item name="grade" label="考核等次" rules={[{ required: true, message: '请选择等次' }]}>
        <Radio.Group options={life.grades.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item
        name="assessor"
        label="考核人"
        rules={[{ required: true, whitespace: true, message: '请填写考核人' }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}
