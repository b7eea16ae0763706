import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { useBusinessClock } from '../../api/session';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { PostSchemeFormDocument, SubmitPostSchemeDocument, schemeFormKey } from './schemeFields';
import { SchemeForm } from './SchemeForm';

/** 呈报岗位设置方案. */
export function NewSchemePage() {
  const submission = useRequestKey();
  const today = useBusinessClock()?.today;
  const query = useQuery({ queryKey: schemeFormKey, queryFn: () => execute(PostSchemeFormDocument) });
  return (
    <QueryView query={query} title="岗位设置方案">
      {({ postSchemeForm: form }) =>
        form.submittable && form.published && today ? (
          <Page
            title="岗位设置方案"
            lead={
              <>
                机构岗位总量、类别与等级的设置方案。流程：{form.steps.join(' → ')}。流程依据：
                {form.documentNumber}
              </>
            }
          >
            <SchemeForm
              initial={{ startOn: today, counts: {}, legalBasis: form.legalBasis }}
              submitLabel="确认提交"
              submit={async (input, attachmentIds) => {
                const { submitPostScheme } = await execute(SubmitPostSchemeDocument, {
                  input,
                  attachmentIds,
                  idempotencyKey: submission.key,
                });
                return submission.answered(submitPostScheme);
              }}
            />
          </Page>
        ) : (
          <Page title="岗位设置方案">
            <Card>
              <EmptyNotice title="不能呈报岗位设置方案">
                本县没有发布这类事项的流程，或不由您的岗位提交。<Link to="/matters/new">选择其他事项</Link>
              </EmptyNotice>
            </Card>
          </Page>
        )
      }
    </QueryView>
  );
}
