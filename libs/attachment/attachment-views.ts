import type { LinkedRow } from './attachment.repository.js';
import type { CommunityRules } from './attachment.service.js';
import { AttachmentKind, AttachmentRules, AttachmentView } from './dto/attachment.dto.js';
import type { AttachmentRow, ScanState } from './entities/attachment.entity.js';
import { fileKinds } from './kinds/file-kinds.js';
import type { FileKind, FileKindCode } from './kinds/file-kinds.js';

const scanNames: Record<ScanState, string> = { CLEAN: '查杀通过', NOT_SCANNED: '未扫描' };

/** The kind of a stored file. */
export function kindOfRow({ kind }: AttachmentRow): FileKind {
  return fileKinds[kind as FileKindCode];
}

export function attachmentView(row: AttachmentRow, link?: LinkedRow['link']): AttachmentView {
  const { name: kindName, contentType, previewable } = kindOfRow(row);
  return Object.assign(new AttachmentView(), {
    id: row.id,
    name: row.name,
    kindName,
    contentType,
    previewable,
    size: row.size,
    sha256: row.sha256,
    scan: row.scan,
    scanName: scanNames[row.scan],
    uploadedByName: row.uploadedByName,
    uploadedAt: row.uploadedAt,
    linkedByName: link?.linkedByName ?? null,
    linkedAt: link?.linkedAt ?? null,
  });
}

export function rulesView({ limits, ...community }: CommunityRules): AttachmentRules {
  return Object.assign(new AttachmentRules(), {
    ...community,
    mostBytes: limits.mostBytes,
    mostFiles: limits.mostFiles,
    kinds: limits.kinds.map((code) => {
      const { name, extensions, contentType } = fileKinds[code];
      return Object.assign(new AttachmentKind(), { name, extensions: [...extensions], contentType });
    }),
  });
}
