import { useMutation } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { ConfirmRosterImportDocument, type RosterImport } from './rosterFields';

/** All or nothing, or the good rows only: the officer's choice after reading the report. */
export function ConfirmImport({ detail }: { detail: RosterImport }) {
  const clean = detail.badRows === 0;
  const [onlyGoodRows, setOnlyGoodRows] = useState(false);
  const confirm = useMutation({
    mutationFn: () => execute(ConfirmRosterImportDocument, { id: detail.id, onlyGoodRows }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rosterImport', detail.id] }),
  });
  const result = confirm.data?.confirmRosterImport;
  const blocked = !clean && !onlyGoodRows;
  return (
    <div className="stack">
      <Radio.Group
        className="kind-cards"
        aria-label="导入方式"
        value={onlyGoodRows}
        onChange={(event) => {
          setOnlyGoodRows(event.target.value as boolean);
        }}
      >
        <Radio value={false}>
          <b>全部通过才导入</b>
          <small>
            {clean ? '所有行都合格，可以导入。' : `还有 ${detail.badRows} 行有误，请改好文件后重新上传。`}
          </small>
        </Radio>
        <Radio value={true} disabled={detail.goodRows === 0}>
          <b>仅导入合格行</b>
          <small>
            导入 {detail.goodRows} 行，跳过有误的 {detail.badRows} 行。
          </small>
        </Radio>
      </Radio.Group>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {confirm.isError && <FaultNotice error={confirm.error} />}
      <div>
        <Button
          type="primary"
          size="large"
          className="wide-on-phone"
          disabled={blocked || detail.goodRows === 0}
          loading={confirm.isPending}
          onClick={() => {
            confirm.mutate();
          }}
        >
          {onlyGoodRows ? `导入 ${detail.goodRows} 行合格数据` : `导入全部 ${detail.totalRows} 行`}
        </Button>
      </div>
    </div>
  );
}
