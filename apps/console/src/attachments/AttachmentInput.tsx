import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Progress, Select } from 'antd';
import { useRef, useState } from 'react';
import { execute } from '../api/client';
import { QueryView } from '../ui/QueryView';
import { usePhone } from '../ui/usePhone';
import { AttachmentItems } from './AttachmentItems';
import { AttachmentRulesDocument, type AttachmentRules } from './attachmentFields';
import { sizeText } from './sizeText';
import type { PendingUpload, Uploads } from './useUploads';

/** Choosing, photographing and uploading files, with the list of what is there so far. */
export function AttachmentInput({ uploads, others = 0 }: { uploads: Uploads; others?: number }) {
  const query = useQuery({
    queryKey: ['attachmentRules'],
    queryFn: () => execute(AttachmentRulesDocument),
    staleTime: 60_000,
  });
  return (
    <QueryView query={query}>
      {({ attachmentRules }) => <Chooser uploads={uploads} rules={attachmentRules} others={others} />}
    </QueryView>
  );
}

function Chooser({
  uploads,
  rules,
  others,
}: {
  uploads: Uploads;
  rules: readonly AttachmentRules[];
  others: number;
}) {
  const [chosen, setChosen] = useState(rules[0]?.communityCode);
  const rule = rules.find((one) => one.communityCode === chosen) ?? rules[0];
  if (!rule)
    return <p className="footnote">本县尚未确定附件要求（政策参数 attachment.limits），暂不能上传。</p>;
  // What is on its way has its place already; what was not taken has none.
  const underWay = uploads.pending.filter(({ problem }) => problem === undefined).length;
  const room = rule.mostFiles - others - uploads.items.length - underWay;
  return (
    <div className="stack">
      <AttachmentItems items={uploads.items} onRemove={uploads.remove} />
      {uploads.pending.length > 0 && (
        <ul className="files" aria-live="polite">
          {uploads.pending.map((one) => (
            <PendingItem key={one.key} upload={one} scanned={rule.scanned} onDismiss={uploads.dismiss} />
          ))}
        </ul>
      )}
      {rules.length > 1 && (
        <Select
          aria-label="用于哪个医共体"
          value={rule.communityCode}
          onChange={setChosen}
          options={rules.map((one) => ({ value: one.communityCode, label: one.communityName }))}
        />
      )}
      {room > 0 ? (
        <Buttons
          rule={rule}
          onFiles={(files) => {
            uploads.add(files, rule, room);
          }}
        />
      ) : (
        <p className="footnote">附件已达 {rule.mostFiles} 个。</p>
      )}
      <p className="footnote">
        {rule.kinds.map((kind) => kind.name).join('、')}，每个不超过 {sizeText(rule.mostBytes)}，最多{' '}
        {rule.mostFiles} 个；按文件的实际内容判定类型
        {rule.scanned ? '，上传时查杀病毒' : '（未配置病毒查杀）'}。依据：{rule.documentNumber}
      </p>
    </div>
  );
}

/** Inline: Ant Design's form shows every file input by a stronger rule. */
const unseen = { display: 'none' } as const;

function Buttons({ rule, onFiles }: { rule: AttachmentRules; onFiles: (files: File[]) => void }) {
  const phone = usePhone();
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const accept = rule.kinds.flatMap((kind) => [kind.contentType, ...kind.extensions.map((one) => `.${one}`)]);
  const photographs = phone && rule.kinds.some((kind) => kind.contentType === 'image/jpeg');
  const take = (event: React.ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file can be chosen again, after it was removed.
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <div className="files__buttons">
      <Button icon={<PaperClipOutlined />} onClick={() => picker.current?.click()}>
        添加附件
      </Button>
      <input
        ref={picker}
        type="file"
        style={unseen}
        multiple
        aria-label="添加附件"
        accept={accept.join(',')}
        onChange={take}
      />
      {photographs && (
        <>
          <Button icon={<CameraOutlined />} onClick={() => camera.current?.click()}>
            拍照上传
          </Button>
          <input
            ref={camera}
            type="file"
            style={unseen}
            aria-label="拍照上传"
            accept="image/jpeg"
            capture="environment"
            onChange={take}
          />
        </>
      )}
    </div>
  );
}

function PendingItem({
  upload,
  scanned,
  onDismiss,
}: {
  upload: PendingUpload;
  scanned: boolean;
  onDismiss: (key: string) => void;
}) {
  const sent = scanned ? '已上传，正在查杀病毒…' : '已上传，正在核对…';
  return (
    <li className="files__item">
      <div className="files__text">
        <b>{upload.name}</b>
        {upload.problem ? (
          <span className="files__problem" role="alert">
            {upload.problem}
          </span>
        ) : (
          <>
            <Progress percent={upload.percent} size="small" aria-label={`${upload.name} 上传进度`} />
            {upload.percent === 100 && <span className="files__facts">{sent}</span>}
          </>
        )}
      </div>
      {upload.problem && (
        <Button
          type="link"
          onClick={() => {
            onDismiss(upload.key);
          }}
        >
          知道了
        </Button>
      )}
    </li>
  );
}
