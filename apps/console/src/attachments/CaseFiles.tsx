import { AttachmentItems } from './AttachmentItems';
import type { Attachment } from './attachmentFields';

/** The files that a content carries, as whoever reads it finds them. */
export function CaseFiles({ files }: { files: readonly Attachment[] }) {
  if (files.length === 0) return null;
  return (
    <section className="case-files">
      <h3>附件（{files.length} 个）</h3>
      <AttachmentItems items={files} />
    </section>
  );
}
