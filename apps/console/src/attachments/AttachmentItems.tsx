import {
  DeleteOutlined,
  DownloadOutlined,
  EyeOutlined,
  FileExcelOutlined,
  FileImageOutlined,
  FilePdfOutlined,
  FileTextOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { instantText } from '../ui/format';
import { HashText, Tag } from '../ui/Tags';
import type { Attachment } from './attachmentFields';
import { sizeText } from './sizeText';

/** Files with what they are, whether they were scanned, and how to open them. */
export function AttachmentItems({
  items,
  onRemove,
}: {
  items: readonly Attachment[];
  onRemove?: (item: Attachment) => void;
}) {
  if (items.length === 0) return null;
  return (
    <ul className="files">
      {items.map((item) => (
        <li key={item.id} className="files__item">
          <span className="files__icon" aria-hidden>
            {iconOf(item.contentType)}
          </span>
          <div className="files__text">
            <b>{item.name}</b>
            <span className="files__facts">
              <span>{item.kindName}</span>
              <span>{sizeText(item.size)}</span>
              <Tag tone={item.scan === 'CLEAN' ? 'green' : 'amber'}>{item.scanName}</Tag>
              <HashText sha256={item.sha256} />
              {item.linkedAt && item.linkedByName && (
                <span>
                  {item.linkedByName} 于 {instantText(item.linkedAt)} 添加
                </span>
              )}
            </span>
          </div>
          <div className="files__actions">
            {item.previewable && (
              <a
                href={`/attachments/${item.id}/preview`}
                target="_blank"
                rel="noreferrer"
                aria-label={`预览 ${item.name}`}
              >
                <EyeOutlined aria-hidden /> 预览
              </a>
            )}
            <a href={`/attachments/${item.id}`} download={item.name} aria-label={`下载 ${item.name}`}>
              <DownloadOutlined aria-hidden /> 下载
            </a>
            {onRemove && (
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={`移除 ${item.name}`}
                onClick={() => {
                  onRemove(item);
                }}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function iconOf(contentType: string) {
  if (contentType === 'application/pdf') return <FilePdfOutlined />;
  if (contentType.startsWith('image/')) return <FileImageOutlined />;
  return contentType.includes('spreadsheet') ? <FileExcelOutlined /> : <FileTextOutlined />;
}
