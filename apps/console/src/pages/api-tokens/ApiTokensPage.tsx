import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import type { TableColumnsType } from 'antd';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { DataList } from '../../ui/DataList';
import { instantText } from '../../ui/format';
import { EmptyNotice, FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { NewToken } from './NewToken';
import { MyApiTokensDocument, RevokeApiTokenDocument, tokensKey, type IssuedToken } from './tokenDocuments';

/** Tokens with which programs act as this account: made, listed and taken back. */
export function ApiTokensPage() {
  const query = useQuery({ queryKey: tokensKey, queryFn: () => execute(MyApiTokensDocument) });
  return (
    <Page title="接口令牌" lead="供程序以您的名义调用接口，权限与您相同；不用时请及时撤销。">
      <Card title="签发新令牌">
        <NewToken />
      </Card>
      <QueryView query={query}>{({ myApiTokens }) => <TokenList tokens={myApiTokens} />}</QueryView>
    </Page>
  );
}

function TokenList({ tokens }: { tokens: readonly IssuedToken[] }) {
  const revoke = useMutation({
    mutationFn: (id: string) => execute(RevokeApiTokenDocument, { id }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: tokensKey }),
  });
  const result = revoke.data?.revokeApiToken;
  const button = (token: IssuedToken) => (
    <Popconfirm
      title={`撤销“${token.name}”？`}
      description="使用它的程序将立即无法访问。"
      okText="撤销"
      cancelText="取消"
      onConfirm={() => {
        revoke.mutate(token.id);
      }}
    >
      <Button danger size="small" aria-label={`撤销${token.name}`}>
        撤销
      </Button>
    </Popconfirm>
  );
  const columns: TableColumnsType<IssuedToken> = [
    { title: '用途', dataIndex: 'name', key: 'name' },
    { title: '签发', key: 'created', render: (_, token) => instantText(token.createdAt) },
    { title: '有效至', key: 'expires', render: (_, token) => instantText(token.expiresAt) },
    { title: '操作', key: 'revoke', render: (_, token) => button(token) },
  ];
  return (
    <>
      {revoke.isError && <FaultNotice error={revoke.error} />}
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      <DataList
        label="有效的接口令牌"
        items={tokens}
        rowKey={(token) => token.id}
        columns={columns}
        card={(token) => (
          <div className="item-card">
            <span className="item-card__top">
              <strong>{token.name}</strong>
              {button(token)}
            </span>
            <span className="item-card__meta">
              {instantText(token.createdAt)} 签发，{instantText(token.expiresAt)} 前有效
            </span>
          </div>
        )}
        empty={<EmptyNotice title="没有有效的令牌">需要时在上面签发。</EmptyNotice>}
      />
    </>
  );
}
