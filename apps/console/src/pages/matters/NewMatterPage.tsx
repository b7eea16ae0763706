import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { useCan } from '../../api/session';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { MatterFormView } from './MatterFormView';
import { MatterTypesDocument, SubmitMatterDocument, matterTypesKey } from './matterQueries';
import type { MatterInstitution, MatterType } from './matterQueries';

/** 发起事项: first which, then its form. */
export function NewMatterPage() {
  const { type: wanted } = useParams();
  const query = useQuery({
    queryKey: matterTypesKey,
    queryFn: () => execute(MatterTypesDocument),
    staleTime: 60_000,
  });
  return (
    <QueryView query={query} title="发起事项">
      {({ matterTypes, institutions }) => {
        if (!wanted) return <Choice types={matterTypes} />;
        const type = matterTypes.find((one) => one.type === wanted);
        return type?.submittable && type.published ? (
          <NewMatter key={type.type} type={type} institutions={institutions} />
        ) : (
          <Page title="发起事项">
            <Card>
              <EmptyNotice title="不能发起这类事项">
                本县没有发布这类事项的流程，或不由您的岗位提交。<Link to="/matters/new">选择其他事项</Link>
              </EmptyNotice>
            </Card>
          </Page>
        );
      }}
    </QueryView>
  );
}

function Choice({ types }: { types: readonly MatterType[] }) {
  const posting = useCan('create:Posting');
  const scheme = useCan('create:PostScheme');
  const village = useCan('create:VillageEmployment');
  const offered = types.filter((type) => type.submittable && type.published);
  return (
    <Page title="发起事项" lead="选择事项，填写表单，核对后提交；提交后按本县审批流程逐级办理。">
      <ul className="matter-cards" aria-label="可以发起的事项">
        {posting && (
          <li>
            <Link to="/postings/new" className="matter-card">
              <b>县管乡用派驻</b>
              <span>人员派驻、县管乡用聘用，核对编制与派驻岗位</span>
            </Link>
          </li>
        )}
        {scheme && (
          <li>
            <Link to="/post-schemes/new" className="matter-card">
              <b>岗位设置方案</b>
              <span>机构岗位的类别、档次与等级，核对结构比例、占比与现聘人员</span>
            </Link>
          </li>
        )}
        {village && (
          <li>
            <Link to="/village/contracts/new" className="matter-card">
              <b>乡聘村用</b>
              <span>乡镇卫生院与乡村医生签订劳动合同，核对执业证书、退休年龄与四项资金来源</span>
            </Link>
          </li>
        )}
        {offered.map((type) => (
          <li key={type.type}>
            <Link to={`/matters/new/${type.type}`} className="matter-card">
              <b>{type.name}</b>
              <span>{type.purpose}</span>
              <small>{type.steps.join(' → ')}</small>
            </Link>
          </li>
        ))}
      </ul>
      {offered.length === 0 && !posting && !scheme && !village && (
        <Card>
          <EmptyNotice title="没有可以发起的事项">您的岗位不提交这些事项，或本县尚未发布流程。</EmptyNotice>
        </Card>
      )}
    </Page>
  );
}

function NewMatter({ type, institutions }: { type: MatterType; institutions: readonly MatterInstitution[] }) {
  const submission = useRequestKey();
  return (
    <Page
      title={type.name}
      lead={
        <>
          {type.purpose}。流程：{type.steps.join(' → ')}。流程依据：{type.documentNumber}
        </>
      }
    >
      <MatterFormView
        type={type}
        institutions={institutions}
        initial={{ legalBasis: type.legalBasis }}
        submitLabel="确认提交"
        submit={async (form, attachmentIds) => {
          const { submitMatter } = await execute(SubmitMatterDocument, {
            type: type.type,
            form,
            attachmentIds,
            idempotencyKey: submission.key,
          });
          return submission.answered(submitMatter);
        }}
      />
    </Page>
  );
}
