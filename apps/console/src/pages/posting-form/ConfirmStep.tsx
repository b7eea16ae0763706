import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { Refusal } from '../../api/refusal';
import { CaseFiles } from '../../attachments/CaseFiles';
import type { Attachment } from '../../attachments/attachmentFields';
import type { PostingOptionsQuery } from '../../gql/graphql';
import { termText } from '../../ui/format';
import { FaultNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { ContentTable } from '../case/ContentTable';
import { SubmissionRefusal } from '../case/SubmissionRefusal';
import type { PostingValues } from './draft';
import { establishmentTypeName } from './establishmentTypes';
import type { Preview, StaffOption } from './postingQueries';
import { ChainPreview } from '../templates/ChainPreview';
import { Quotas, Warnings } from './PreviewPanel';
import { toInput } from './usePreview';

interface Props {
  values: PostingValues;
  personName: string;
  person: StaffOption | undefined;
  options: PostingOptionsQuery;
  files: readonly Attachment[];
  preview: Preview | undefined;
  refusal: Refusal | undefined;
  error: unknown;
  pending: boolean;
  submitLabel: string;
  onBack: () => void;
  onSubmit: () => void;
}

/** The last look before sending: the text that bodies will decide on, and what it will take. */
export function ConfirmStep(props: Props) {
  const { values, preview, refusal, error, pending } = props;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
    top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className="confirm">
      <Card title="核对后提交">
        <ContentTable fields={contentOf(props)} />
        <CaseFiles files={props.files} />
        {preview && (
          <div className="confirm__checks">
            <Warnings warnings={preview.warnings} />
            <Quotas quotas={preview.quotas} />
          </div>
        )}
        <ChainPreview matterType="POSTING" input={values.endOn ? toInput(values) : undefined} />
        <p className="footnote">
          提交后内容与附件即固定并计算校验值，各环节按此内容决定；需要修改时由审批环节退回后重新提交。
        </p>
        {refusal && <SubmissionRefusal refusal={refusal} />}
        {error !== null && error !== undefined && <FaultNotice error={error} />}
        <div className="button-row">
          <Button size="large" onClick={props.onBack} disabled={pending}>
            返回修改
          </Button>
          <Button
            type="primary"
            size="large"
            onClick={props.onSubmit}
            loading={pending}
            disabled={!values.endOn}
          >
            {props.submitLabel}
          </Button>
        </div>
      </Card>
    </div>
  );
}

function contentOf({ values, person, personName, options }: Props) {
  const kind = options.postingKinds.find((one) => one.code === values.kind);
  const across = options.neighbourCommunities.find(({ institutions }) =>
    institutions.some((one) => one.id === values.hostInstitutionId),
  );
  const host = [...options.institutions, ...(across?.institutions ?? [])].find(
    (one) => one.id === values.hostInstitutionId,
  );
  const establishment = establishmentTypeName(toInput(values)?.establishmentType ?? undefined);
  const from = person ? `（${[person.institutionName, person.titleName].filter(Boolean).join('，')}）` : '';
  return [
    { key: 'personId', label: '派驻人员', value: `${personName}${from}` },
    { key: 'kind', label: '派驻类型', value: kind ? `${kind.name}（${kind.establishmentEffectName}）` : '' },
    ...(establishment ? [{ key: 'establishmentType', label: '聘用后编制', value: establishment }] : []),
    { key: 'hostInstitutionId', label: '接收单位', value: host?.name ?? '' },
    ...(across
      ? [
          {
            key: 'hostCommunity',
            label: '接收方医共体',
            value: `${across.name}（须由其按流程同意接收后实施）`,
          },
        ]
      : []),
    { key: 'term', label: '任期', value: values.startOn ? termText(values.startOn, values.endOn) : '' },
    { key: 'postName', label: '派驻岗位', value: values.postName ?? '' },
    ...(values.discipline ? [{ key: 'discipline', label: '牵头学科', value: values.discipline }] : []),
    { key: 'duties', label: '工作职责', value: values.duties ?? '' },
    { key: 'reason', label: '派驻理由', value: values.reason ?? '' },
  ];
}
