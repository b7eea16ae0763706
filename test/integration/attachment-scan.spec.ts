import { newId } from '../../libs/database/index.js';
import { startApi } from '../support/programs.js';
import { EICAR, startClamd } from '../support/clamd-server.js';
import type { ClamdServer } from '../support/clamd-server.js';
import { pdf } from '../support/sample-files.js';
import { AttachmentWorld } from './attachment-world.js';

let clamd: ClamdServer;
let world: AttachmentWorld;

beforeAll(async () => {
  clamd = await startClamd();
  world = await AttachmentWorld.start({ CLAMD_ADDRESS: clamd.address });
});
afterEach(() => {
  clamd.mood = 'SCANS';
});
afterAll(async () => {
  await world.close();
  await clamd.close();
});

const infected = () => Buffer.concat([pdf(), Buffer.from(EICAR)]);
const UNAVAILABLE = { status: 503, body: { code: 'SCANNER_UNAVAILABLE' } };

it('takes a file that was found clean, having shown the scanner all of it', async () => {
  const bytes = Buffer.concat([pdf(newId()), Buffer.alloc(200_000, 7)]);
  const { status, body } = await world.upload('hr', bytes);
  expect({ status, scan: body.scan, name: body.scanName }).toEqual({
    status: 201,
    scan: 'CLEAN',
    name: '查杀通过',
  });
  expect(clamd.scanned.at(-1)?.equals(bytes)).toBe(true);
  expect((await world.submit(await world.content(), [body.id])).__typename).toBe('ApprovalCase');
});

it('refuses a file with a virus, and keeps nothing of it', async () => {
  const answer = await world.upload('hr', infected(), '张三.pdf');
  expect(answer).toEqual({
    status: 422,
    body: {
      code: 'FILE_INFECTED',
      message: '文件未通过病毒查杀（Eicar-Test-Signature），不予接收',
      field: 'file',
    },
  });
  expect(await world.query("SELECT id FROM attachment WHERE name LIKE '张三%'")).toEqual([]);
});

it('refuses when the scanner hangs up, cannot look through the whole file, or is not there', async () => {
  clamd.mood = 'HANGS_UP';
  expect(await world.upload('hr', pdf(newId()))).toMatchObject(UNAVAILABLE);
  clamd.mood = 'SIZE_LIMIT';
  expect(await world.upload('hr', pdf(newId()))).toMatchObject(UNAVAILABLE);
  clamd.mood = 'SCANS';
  expect((await world.upload('hr', pdf(newId()))).status).toBe(201);
});

describe('files from before there was a scanner', () => {
  let before: { clean: string; virus: string };

  beforeAll(async () => {
    const plain = await startApi(world.posting.test.env);
    const take = async (bytes: Buffer): Promise<string> => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)]), 'a.pdf');
      const response = await fetch(`${plain.baseUrl}/attachments`, {
        method: 'POST',
        headers: await world.headers('hr'),
        body: form,
      });
      return ((await response.json()) as { id: string }).id;
    };
    before = { clean: await take(pdf(newId())), virus: await take(infected()) };
    await plain.stop();
  });

  it('are not taken into a case: they must be uploaded again', async () => {
    const answer = await world.submit(await world.content(), [before.clean]);
    expect(answer).toMatchObject({ code: 'ATTACHMENT_NOT_SCANNED' });
  });

  it('are scanned when they are opened', async () => {
    expect((await world.get('hr', before.clean)).status).toBe(200);
    const virus = await world.get('hr', before.virus);
    expect(await virus.json()).toMatchObject({ code: 'FILE_INFECTED' });
    clamd.mood = 'HANGS_UP';
    expect((await world.get('hr', before.clean)).status).toBe(503);
  });
});

it('says so clearly when nobody listens at the scanner’s address', async () => {
  await clamd.close();
  const { status, body } = await world.upload('hr', pdf(newId()));
  expect({ status, message: body.message }).toEqual({
    status: 503,
    message: '病毒查杀服务暂不可用，文件未被接收或打开，请稍后再试',
  });
});
