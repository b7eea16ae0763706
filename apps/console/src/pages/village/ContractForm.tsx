import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal, type Refusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { AttachmentInput } from '../../attachments/AttachmentInput';
import type { Attachment } from '../../attachments/attachmentFields';
import { useUploads } from '../../attachments/useUploads';
import type { SubmitVillageMutation, VillageEmploymentInput } from '../../gql/graphql';
import { DateInput } from '../../ui/DateInput';
import { documentText } from '../../ui/format';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { useDebounced } from '../../ui/useDebounced';
import { caseKey } from '../case/caseFields';
import { SubmissionRefusal } from '../case/SubmissionRefusal';
import { ShareFields } from './ShareFields';
import { useEmployers } from './useVillage';
import { VillageCertificatesDocument, type Certificate } from './certificateFields';
import { VillagePreviewDocument } from './contractFields';
import { type Employer } from './villageFields';

/** The form: as the API's input, everything a text or still missing. */
export type ContractValues = {
  [K in keyof VillageEmploymentInput]?: Exclude<VillageEmploymentInput[K], number>;
};

interface Props {
  initial: ContractValues;
  initialFiles?: readonly Attachment[];
  /** Name of the person of a returned case or a renewal, who cannot be changed. */
  fixedName?: string | undefined;
  caseNumber?: string;
  submitLabel: string;
  submit: (
    input: VillageEmploymentInput,
    attachmentIds: string[],
  ) => Promise<SubmitVillageMutation['submitVillageEmployment']>;
}

/** 乡聘村用 as a form: doctor, clinic, term, pay by four sources; what would be refused is shown while filling in. */
export function ContractForm(props: Props) {
  const employers = useEmployers();
  return (
    <QueryView query={employers}>
      {({ villageEmployers }) => (
        <Filled {...props} employers={villageEmployers.filter((one) => one.rights.includes('create'))} />
      )}
    </QueryView>
  );
}

function Filled({
  initial,
  initialFiles = [],
  fixedName,
  caseNumber,
  submitLabel,
  submit,
  employers,
}: Props & { employers: Employer[] }) {
  const [form] = Form.useForm<ContractValues>();
  const offered = employers.some(({ id }) => id === initial.hospitalId);
  const proposed = proposedPlace(initial, employers) ?? (fixedName === undefined ? employers[0] : undefined);
  const start: ContractValues = {
    kind: 'FIXED_TERM',
    ...initial,
    hospitalId: proposed?.id,
    // Where nobody has the clinic, its id alone would stand in the field.
    clinicId: proposed?.clinics.some(({ id }) => id === initial.clinicId) ? initial.clinicId : undefined,
  };
  const values = (Form.useWatch([], form) as ContractValues | undefined) ?? start;
  const uploads = useUploads(initialFiles);
  const employer = employers.find(({ id }) => id === values.hospitalId);
  const preview = usePreview(values, caseNumber);
  const shown = preview.data?.villageEmploymentPreview;
  const navigate = useNavigate();
  const act = useMutation({
    mutationFn: (input: VillageEmploymentInput) =>
      submit(
        input,
        uploads.items.map(({ id }) => id),
      ),
    onSuccess: async (result) => {
      if (isRefusal(result)) {
        showAt(result);
        return;
      }
      await queryClient.invalidateQueries({ queryKey: caseKey(result.number) });
      await navigate(`/cases/${result.number}`, { replace: true });
    },
  });
  const showAt = ({ field, message }: Refusal) => {
    if (field && field in form.getFieldsValue())
      form.setFields([{ name: field as keyof ContractValues, errors: [message] }]);
  };
  const refusal = act.data && isRefusal(act.data) ? act.data : undefined;
  const openEnded = shown?.notices.some((notice) => notice.includes('无固定期限')) ?? false;
  return (
    <div className="with-aside">
      <Card>
        <Form
          form={form}
          layout="vertical"
          initialValues={start}
          scrollToFirstError={{ block: 'center' }}
          onFinish={() => {
            const input = inputOf(values);
            if (input && !act.isPending) act.mutate(input);
          }}
        >
          <Form.Item name="renewsId" hidden noStyle>
            <Input />
          </Form.Item>
          <Form.Item name="hospitalId" label="聘用单位" rules={needed('请选择聘用单位')}>
            <Select
              disabled={fixedName !== undefined && offered}
              options={employers.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={() => {
                if (fixedName === undefined)
                  form.setFieldsValue({ personId: undefined, clinicId: undefined });
              }}
            />
          </Form.Item>
          <Form.Item
            name="personId"
            label="乡村医生"
            extra="从已登记执业证书的人员中选择；没有的请先在“执业资格”登记"
            rules={needed('请选择乡村医生')}
          >
            <CertifiedSelect
              hospitalId={values.hospitalId}
              fixedName={fixedName}
              onClinic={(clinicId) => {
                form.setFieldValue('clinicId', clinicId);
              }}
            />
          </Form.Item>
          <Form.Item name="clinicId" label="执业的村卫生所（室）" rules={needed('请选择村卫生所（室）')}>
            <Select options={employer?.clinics.map(({ id, name }) => ({ value: id, label: name }))} />
          </Form.Item>
          <Form.Item name="kind" label="合同类型" rules={needed('请选择合同类型')}>
            <Radio.Group options={kinds} />
          </Form.Item>
          <div className="form-row">
            <Form.Item name="startOn" label="起始日" rules={needed('请选择起始日')}>
              <DateInput />
            </Form.Item>
            {values.kind !== 'OPEN_ENDED' && (
              <Form.Item name="endOn" label="终止日（含）" rules={needed('请选择终止日')}>
                <DateInput />
              </Form.Item>
            )}
          </div>
          {openEnded && values.kind === 'FIXED_TERM' && (
            <Form.Item name="fixedTermByWorker" valuePropName="checked">
              <Checkbox>本人书面提出订立固定期限合同（书面材料请作为附件上传）</Checkbox>
            </Form.Item>
          )}
          <ShareFields />
          <Form.Item name="reason" label="聘用理由" rules={needed('请填写聘用理由')}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
          <Form.Item name="legalBasis" label="依据" rules={needed('请填写依据')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item label={<span>附件</span>}>
            <AttachmentInput uploads={uploads} />
          </Form.Item>
          {refusal && <SubmissionRefusal refusal={refusal} />}
          {act.isError && <FaultNotice error={act.error} />}
          <Button
            type="primary"
            size="large"
            className="wide-on-phone"
            disabled={uploads.busy}
            loading={act.isPending}
            onClick={form.submit}
          >
            {submitLabel}
          </Button>
        </Form>
      </Card>
      <aside className="aside">
        <Card title="即时核对">
          {!shown && <p>选定人员、期限与报酬后，这里显示退休日、提示和会被拒绝的理由。</p>}
          {shown?.retiresOn && <p>法定退休日：{shown.retiresOn}</p>}
          {shown?.lastDay && <p>合同最后一日：{shown.lastDay}</p>}
          {shown?.notices.map((notice) => (
            <p key={notice} className="village-alert">
              {notice}
            </p>
          ))}
          {shown?.warnings.map((warning) => (
            <RefusalNotice key={warning.code + warning.message} refusal={warning} warning />
          ))}
          {shown?.warnings.length === 0 && <p>没有会被拒绝的理由，可以提交。</p>}
          {employer && (
            <p className="footnote">
              期限最长 {employer.maxTermMonths} 个月，依据{' '}
              {documentText(employer.documentNumber, employer.isDemo)}
            </p>
          )}
        </Card>
      </aside>
    </div>
  );
}

/**
 * The hospital of the contract that is renewed or resubmitted; where it was merged meanwhile, whoever has its clinic now.
 * That one can be chosen otherwise.
 */
function proposedPlace(
  { hospitalId, clinicId }: ContractValues,
  employers: Employer[],
): Employer | undefined {
  return (
    employers.find(({ id }) => id === hospitalId) ??
    employers.find(({ clinics }) => clinics.some(({ id }) => id === clinicId))
  );
}

const kinds = [
  { value: 'FIXED_TERM', label: '固定期限' },
  { value: 'OPEN_ENDED', label: '无固定期限' },
  { value: 'SERVICE_AGREEMENT', label: '劳务协议（已达退休年龄）' },
];
const needed = (message: string) => [{ required: true, message }];

/** The form as the API wants it; undefined while what rules look at is missing. */
function inputOf(values: ContractValues): VillageEmploymentInput | undefined {
  const { personId, hospitalId, clinicId, kind, startOn, grossYuan, endOn } = values;
  if (!personId || !hospitalId || !clinicId || !kind || !startOn || !grossYuan) return undefined;
  return {
    personId,
    hospitalId,
    clinicId,
    kind,
    startOn,
    grossYuan,
    endOn: kind === 'OPEN_ENDED' ? undefined : endOn,
    fiscalYuan: values.fiscalYuan ?? '0',
    publicHealthYuan: values.publicHealthYuan ?? '0',
    essentialDrugsYuan: values.essentialDrugsYuan ?? '0',
    serviceIncomeYuan: values.serviceIncomeYuan ?? '0',
    reason: values.reason,
    legalBasis: values.legalBasis,
    renewsId: values.renewsId || undefined,
    fixedTermByWorker: values.fixedTermByWorker || undefined,
  };
}

function usePreview(values: ContractValues, caseNumber: string | undefined) {
  const input = useDebounced(JSON.stringify(inputOf(values) ?? null), 400);
  return useQuery({
    queryKey: ['villagePreview', input, caseNumber],
    queryFn: () =>
      execute(VillagePreviewDocument, { input: JSON.parse(input) as VillageEmploymentInput, caseNumber }),
    enabled: input !== 'null',
    placeholderData: keepPreviousData,
  });
}

/** Doctors with a certificate at one of the hospital's clinics. */
function CertifiedSelect({
  id,
  value,
  onChange,
  hospitalId,
  fixedName,
  onClinic,
}: {
  id?: string;
  value?: string;
  onChange?: (personId: string) => void;
  hospitalId: string | undefined;
  fixedName: string | undefined;
  onClinic: (clinicId: string) => void;
}) {
  const query = useQuery({
    queryKey: ['villageCertificates', 'of', hospitalId],
    queryFn: () =>
      execute(VillageCertificatesDocument, { filter: { hospitalId }, page: { first: 200 }, sort: 'NAME' }),
    enabled: Boolean(hospitalId) && fixedName === undefined,
  });
  const certificates = query.data?.villageCertificates.items ?? [];
  return (
    <Select
      id={id}
      value={value}
      disabled={fixedName !== undefined}
      loading={query.isFetching}
      placeholder="姓名或村卫生所（室）"
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent="没有已登记执业证书的人员"
      options={
        fixedName === undefined
          ? certificates.map((one) => ({ value: one.person.id, label: labelOf(one) }))
          : [{ value, label: fixedName }]
      }
      onChange={(personId: string) => {
        onChange?.(personId);
        const clinicId = certificates.find((one) => one.person.id === personId)?.clinicId;
        if (clinicId) onClinic(clinicId);
      }}
    />
  );
}

const labelOf = (one: Certificate) => `${one.person.name} · ${one.clinicName}（${one.statusName}）`;
