import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { documentText } from '../../ui/format';
import { EmptyNotice, FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { OpenRoundDocument, PlacementRulesDocument, type Rules } from './placementFields';
import { PlaceFields } from './PlaceFields';
import { RecruitPicker } from './RecruitPicker';

interface Values {
  communityId: string;
  name: string;
  posts: { code: string; institutionId: string; postName: string; zoneCode: string; places: number }[];
  candidates: { personId: string; score: string }[];
}

/** Publishes posts and recruits of a round. What is published can't be changed, only cancelled. */
export function NewRoundPage() {
  const query = useQuery({ queryKey: ['placementRules'], queryFn: () => execute(PlacementRulesDocument) });
  return (
    <Page title="公布一轮安置" lead="公布后清单与人员不再改动；有同分人员时，同时公布抽签承诺。">
      <QueryView query={query}>
        {({ placementRules, institutions }) => {
          const [first] = placementRules;
          return first ? (
            <RoundForm rules={placementRules} first={first} institutions={institutions} />
          ) : (
            <Card>
              <EmptyNotice title="您不能组织首次安置">由医共体（总医院）人事专员办理。</EmptyNotice>
            </Card>
          );
        }}
      </QueryView>
    </Page>
  );
}

function RoundForm({
  rules,
  first,
  institutions,
}: {
  rules: readonly Rules[];
  first: Rules;
  institutions: readonly { id: string; name: string; zone?: string | null }[];
}) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const communityId = (Form.useWatch('communityId', form) as string | undefined) ?? first.communityId;
  const own = rules.find((one) => one.communityId === communityId) ?? first;
  const open = useMutation({
    mutationFn: (values: Values) => execute(OpenRoundDocument, { input: { ...values, id } }),
    onSuccess: ({ openPlacementRound: result }) => {
      if (!isRefusal(result)) void navigate(`/placement/rounds/${result.id}`);
    },
  });
  const result = open.data?.openPlacementRound;
  return (
    <Form
      form={form}
      className="round-form"
      layout="vertical"
      initialValues={{ communityId: first.communityId, posts: [{ places: 1 }], candidates: [{}] }}
      onFinish={(values) => {
        open.mutate(values);
      }}
    >
      <Card title="轮次">
        {rules.length > 1 && (
          <Form.Item name="communityId" label="医共体">
            <Select options={rules.map((one) => ({ value: one.communityId, label: one.communityName }))} />
          </Form.Item>
        )}
        {rules.length === 1 && <Form.Item name="communityId" hidden noStyle />}
        <Form.Item
          name="name"
          label="名称"
          rules={[{ required: true, whitespace: true, message: '请填写名称' }]}
        >
          <Input maxLength={100} placeholder="如：2026年度新招聘医学毕业生首次安置" />
        </Form.Item>
        <p className="footnote">
          服务年限：{own.zones.map((zone) => `${zone.name}${zone.years}年`).join('、')}；抽签见证人不少于{' '}
          {own.witnesses} 名。依据 {documentText(own.documentNumber, own.isDemo)}
        </p>
      </Card>
      <PostRows rules={own} institutions={institutions} />
      <CandidateRows />
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {open.isError && <FaultNotice error={open.error} />}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          公布
        </Button>
      </div>
    </Form>
  );
}

const needed = (message: string) => [{ required: true, message }];

function PostRows({
  rules,
  institutions,
}: {
  rules: Rules;
  institutions: readonly { id: string; name: string; zone?: string | null }[];
}) {
  return (
    <Card title="岗位清单">
      <Form.List name="posts">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="form-row">
                <Form.Item name={[name, 'code']} label="代码" rules={needed('请填写代码')}>
                  <Input maxLength={20} placeholder="如 A01" />
                </Form.Item>
                <PlaceFields
                  list={['posts']}
                  within={[name]}
                  label="机构"
                  institutions={institutions}
                  zones={rules.zones}
                />
                <Form.Item name={[name, 'postName']} label="岗位" rules={needed('请填写岗位')}>
                  <Input maxLength={50} />
                </Form.Item>
                <Form.Item name={[name, 'places']} label="名额" rules={needed('请填写名额')}>
                  <InputNumber min={1} max={500} precision={0} />
                </Form.Item>
                {rows.length > 1 && (
                  <Button
                    danger
                    type="text"
                    aria-label={`删去第${name + 1}个岗位`}
                    onClick={() => {
                      remove(name);
                    }}
                  >
                    删去
                  </Button>
                )}
              </div>
            ))}
            <Button
              onClick={() => {
                add({ places: 1 });
              }}
            >
              再加一个岗位
            </Button>
          </>
        )}
      </Form.List>
    </Card>
  );
}

function CandidateRows() {
  return (
    <Card title="人员与成绩">
      <Form.List name="candidates">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="form-row">
                <Form.Item name={[name, 'personId']} label="人员" rules={needed('请选择人员')}>
                  <RecruitPicker />
                </Form.Item>
                <Form.Item
                  name={[name, 'score']}
                  label="总成绩"
                  rules={[
                    { required: true, message: '请填写成绩' },
                    { pattern: /^\d{1,4}(\.\d{1,2})?$/, message: '最多两位小数' },
                  ]}
                >
                  <Input inputMode="decimal" maxLength={7} />
                </Form.Item>
                {rows.length > 1 && (
                  <Button
                    danger
                    type="text"
                    aria-label={`删去第${name + 1}名人员`}
                    onClick={() => {
                      remove(name);
                    }}
                  >
                    删去
                  </Button>
                )}
              </div>
            ))}
            <Button
              onClick={() => {
                add({});
              }}
            >
              再加一名人员
            </Button>
          </>
        )}
      </Form.List>
    </Card>
  );
}
