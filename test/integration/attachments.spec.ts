import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../../libs/database/index.js';
import { docx, jpeg, ofd, pdf, png, xlsx, zip } from '../support/sample-files.js';
import { AttachmentWorld, MOST_BYTES } from './attachment-world.js';

let world: AttachmentWorld;

beforeAll(async () => {
  world = await AttachmentWorld.start();
});
afterAll(() => world.close());

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const uploaded = async (user = 'hr', text = newId()): Promise<string> =>
  (await world.upload(user, pdf(text))).body.id;

describe('uploading', () => {
  it.each([
    ['a PDF', () => pdf(), '合同.PDF', 'PDF 文件', '合同.pdf'],
    ['a JPEG', jpeg, 'IMG_1.jpeg', 'JPEG 图片', 'IMG_1.jpeg'],
    ['a PNG', () => png(), '扫描.png', 'PNG 图片', '扫描.png'],
    ['a Word document', () => docx(), '纪要.docx', 'Word 文档', '纪要.docx'],
    ['a spreadsheet', xlsx, '名单.xlsx', 'Excel 表格', '名单.xlsx'],
    ['an OFD', ofd, '批文.ofd', 'OFD 版式文件', '批文.ofd'],
    ['a PDF under another name', () => pdf('x'), 'C:\\文档\\..\\照片.jpg', 'PDF 文件', '照片.jpg.pdf'],
  ])('tells %s by its content', async (_what, bytes, name, kindName, kept) => {
    const { status, body } = await world.upload('hr', bytes(), name);
    expect(status).toBe(201);
    const expected = { name: kept, kindName, size: bytes().length, sha256: sha256(bytes()) };
    expect(body).toMatchObject({ ...expected, scan: 'NOT_SCANNED', scanName: '未扫描' });
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), '合同.pdf'],
    ['an archive', zip({ 'a.txt': 'x' }), '纪要.docx'],
    ['an archive with the parts but not the types', zip({ 'word/document.xml': 'x' }), '纪要.docx'],
    ['a document with macros', docx({ 'word/vbaProject.bin': 'x' }), '纪要.docx'],
    ['a cut-off document', docx().subarray(0, 60), '纪要.docx'],
    ['a PDF behind something else', Buffer.concat([Buffer.from('<html>'), pdf()]), '合同.pdf'],
    ['a program', Buffer.from('MZ\x90\0'), '照片.jpg'],
  ])('refuses %s whatever it is called', async (_what, bytes, name) => {
    const { status, body } = await world.upload('hr', bytes, name);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'FILE_KIND_NOT_ALLOWED' });
    expect(body.message).toContain('文件的实际内容不是可以上传的类型');
  });

  it('refuses what is too large, empty, or not there', async () => {
    const fits = Buffer.concat([pdf(), Buffer.alloc(MOST_BYTES - pdf().length)]);
    expect((await world.upload('hr', fits)).status).toBe(201);
    const large = await world.upload('hr', Buffer.concat([fits, Buffer.alloc(1)]));
    expect(large).toMatchObject({
      status: 413,
      body: { code: 'FILE_TOO_BIG', message: '文件不得超过 293 KB' },
    });
    const larger = await world.upload('hr', Buffer.concat([fits, Buffer.alloc(3_000_000)]));
    expect(larger).toMatchObject({ status: 413, body: { code: 'FILE_TOO_BIG' } });
    expect(await world.upload('hr', Buffer.alloc(0))).toMatchObject({
      status: 422,
      body: { code: 'FILE_EMPTY' },
    });
    const nothing = await world.send(new FormData(), await world.headers('hr'));
    expect(nothing).toMatchObject({ status: 422, body: { code: 'NO_FILE' } });
    expect(await readdir(join(world.filesDir, 'incoming'))).toEqual([]);
  });

  it('is closed to the signed-out, to auditors, and to forms of other sites', async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(pdf())]), 'a.pdf');
    expect((await world.send(form, {})).status).toBe(401);
    expect((await world.upload('auditor', pdf())).status).toBe(403);
    const forged = await world.send(form, (await world.as('hr')).cookieHeader());
    expect(forged).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it('keeps no identity number in a name, and no readable byte on disk', async () => {
    const bytes = Buffer.concat([pdf('SECRET'), Buffer.from('张某某的体检结论')]);
    const { body } = await world.upload('hr', bytes, '张某某350421199001011234.pdf');
    expect(body.name).toBe('张某某（号码不公示）.pdf');
    const stored = await readFile(join(world.filesDir, body.sha256.slice(0, 2), body.sha256));
    expect(stored.includes('SECRET')).toBe(false);
    expect(stored.includes('张某某')).toBe(false);
    expect(stored.subarray(0, 4).toString()).toBe('YGF1');
    const back = await world.get('hr', body.id);
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  });
});

describe('a file that nothing uses', () => {
  it('is its uploader’s alone, and can be taken away', async () => {
    const id = await uploaded();
    expect((await world.get('hr', id)).status).toBe(200);
    expect((await world.get('auditor', id)).status).toBe(404);
    expect((await world.get('hr@B', id)).status).toBe(404);
    const remove = `mutation($id: ID!) { removeAttachment(id: $id) { ... on RemovedAttachment { id } ... on Refusal { code } } }`;
    const other = await (await world.as('PARTY_COMMITTEE.clerk')).data(remove, { id });
    expect(other).toEqual({ removeAttachment: { code: 'ATTACHMENT_UNKNOWN' } });
    expect(await (await world.as('hr')).data(remove, { id })).toEqual({ removeAttachment: { id } });
    expect((await world.get('hr', id)).status).toBe(404);
    expect(await world.submit(await world.content(), [id])).toMatchObject({ code: 'ATTACHMENT_UNKNOWN' });
  });

  it('shares its content with the same upload of another, and leaves it there for him', async () => {
    const bytes = pdf('shared content');
    const first = (await world.upload('hr', bytes)).body;
    const second = (await world.upload('PARTY_COMMITTEE.clerk', bytes)).body;
    expect(second.sha256).toBe(first.sha256);
    await (await world.as('hr')).data(`mutation { removeAttachment(id: "${first.id}") { __typename } }`);
    const left = await world.get('PARTY_COMMITTEE.clerk', second.id);
    expect(sha256(new Uint8Array(await left.arrayBuffer()))).toBe(first.sha256);
  });
});

describe('attached to a case', () => {
  const VIEW = `query($number: String!) { case(number: $number) { contentSha256
    attachments { id name size sha256 scanName linkedByName } versions { version contentSha256 attachments { id } } } }`;

  it('is frozen with the version and part of its hash', async () => {
    const content = await world.content();
    const plain = await world.submit(content);
    const first = await uploaded();
    const second = await uploaded();
    const withFiles = await world.submit(content, [first, second]);
    expect(withFiles.__typename).toBe('ApprovalCase');
    expect(withFiles.contentSha256).not.toBe(plain.contentSha256);
    const answer = await (
      await world.as('auditor')
    ).data<{ case: { attachments: object[] } }>(VIEW, withFiles);
    expect(answer.case).toMatchObject({
      attachments: [{ id: first, linkedByName: '人事专员', scanName: '未扫描' }, { id: second }],
      versions: [
        { version: 1, contentSha256: withFiles.contentSha256, attachments: [{ id: first }, { id: second }] },
      ],
    });
    const none = await world.submit(content, []);
    expect(none.contentSha256).toBe(plain.contentSha256);
  });

  it('answers the same key with the same case, and refuses it for other files', async () => {
    const [content, key, file] = [await world.content(), newId(), await uploaded()];
    const first = await world.submit(content, [file], 'hr', key);
    expect((await world.submit(content, [file], 'hr', key)).number).toBe(first.number);
    expect(await world.submit(content, [], 'hr', key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it.each<[string, string, () => Promise<string[]>]>([
    ['an unknown id', 'ATTACHMENT_UNKNOWN', async () => [newId()]],
    ['what is no id', 'ATTACHMENT_UNKNOWN', async () => ['../etc/passwd']],
    ['another community’s file', 'ATTACHMENT_UNKNOWN', async () => [await uploaded('hr@B')]],
    ['a file uploaded by somebody else', 'ATTACHMENT_UNKNOWN', async () => [await uploaded('SECRETARIAT')]],
    ['the same file twice', 'ATTACHMENT_REPEATED', async () => Array<string>(2).fill(await uploaded())],
    [
      'more files than the county allows',
      'TOO_MANY_ATTACHMENTS',
      () => Promise.all(Array.from({ length: 4 }, () => uploaded())),
    ],
    [
      'a file of another case',
      'ATTACHMENT_IN_USE',
      async () => {
        const id = await uploaded();
        await world.submit(await world.content(), [id]);
        return [id];
      },
    ],
  ])('refuses %s, and nothing is written', async (_what, code, files) => {
    const ids = await files();
    const before = await world.query('SELECT COUNT(*) AS n FROM approval_case');
    expect(await world.submit(await world.content(), ids)).toMatchObject({ code, field: 'attachmentIds' });
    expect(await world.query('SELECT COUNT(*) AS n FROM approval_case')).toEqual(before);
  });

  it('goes to one of two cases that want it at once', async () => {
    const id = await uploaded();
    const contents = [await world.content(), await world.content()];
    const answers = await Promise.all(contents.map((content) => world.submit(content, [id])));
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'ATTACHMENT_IN_USE',
      'ApprovalCase',
    ]);
  });

  it('is not changed and not deleted, whoever asks the database', async () => {
    const id = await uploaded();
    await world.submit(await world.content(), [id]);
    await expect(world.query("UPDATE attachment SET name = 'x' WHERE id = ?", [id])).rejects.toThrow(
      'never changed',
    );
    await expect(world.query('DELETE FROM attachment WHERE id = ?', [id])).rejects.toThrow('foreign key');
    await expect(world.query('DELETE FROM attachment_link WHERE attachment_id = ?', [id])).rejects.toThrow(
      'append-only',
    );
  });

  it('is handed out by the sight of the case, as a stranger to the console, and each time is told', async () => {
    const bytes = pdf('handed out');
    const { id } = (await world.upload('hr', bytes, "聘用合同(1)'.pdf")).body;
    await world.submit(await world.content(), [id]);
    const download = await world.get('auditor', id);
    expect(Object.fromEntries(download.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('聘用合同')}%281%29%27.pdf`,
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/) as string,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
    const preview = await world.get('SECRETARIAT', `${id}/preview`);
    expect(preview.headers.get('content-disposition')).toMatch(/^inline;/);
    const told = await world.query(
      "SELECT actor_name AS name, summary FROM audit_event WHERE chain = ? AND type = 'attachment.viewed' ORDER BY id",
      [`attachment:${id}`],
    );
    expect(told).toEqual([
      { name: '审计员', summary: '审计员下载附件' },
      { name: 'SECRETARIAT', summary: 'SECRETARIAT预览附件' },
    ]);
  });

  it('without sight of the case it is not there, nor its name', async () => {
    const { id } = (await world.upload('hr', pdf('hidden'), '处分决定.pdf')).body;
    await world.submit(await world.content(), [id]);
    const officer = await world.posting.officer('officer.township', world.driver.county.townshipId);
    for (const user of ['hr@B', 'auditor@B', officer]) {
      const answer = await world.get(user, id);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(
        JSON.stringify({ code: 'ATTACHMENT_UNKNOWN', message: '没有该附件，或您无权查看' }),
      );
      expect((await world.get(user, `${id}/preview`)).status).toBe(404);
    }
    expect((await world.get(null, id)).status).toBe(401);
    expect((await world.get('auditor', newId())).status).toBe(404);
  });

  it('only what browsers may show is previewed', async () => {
    const { id } = (await world.upload('hr', docx(), '纪要.docx')).body;
    expect((await world.get('hr', `${id}/preview`)).status).toBe(404);
    expect((await world.get('hr', id)).status).toBe(200);
  });

  it('is added by a new version alone', async () => {
    const { id: caseId } = await world.submit(await world.content());
    const answer = await world.attach('hr', 'CASE_VERSION', `${caseId}/1`, [await uploaded()]);
    expect(answer).toMatchObject({ code: 'ATTACHMENT_OWNER_UNKNOWN' });
  });
});
