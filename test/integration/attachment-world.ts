import { ATTACHMENT_LIMITS_KEY } from '../../libs/attachment/index.js';
import { newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { KINDS_DOCUMENT, PostingWorld } from './posting-world.js';

export const MOST_BYTES = 300_000;
export const UNUSED_DAYS = 7;

/** What the API answers of an upload. */
export interface Uploaded {
  status: number;
  body: {
    id: string;
    name: string;
    kindName: string;
    contentType: string;
    size: number;
    sha256: string;
    scan: string;
    scanName: string;
    code?: string;
    message?: string;
  };
}

export interface CaseAnswer {
  __typename: string;
  number: string;
  id: string;
  version: number;
  contentSha256: string;
  code?: string;
}

const CASE = `__typename ... on ApprovalCase { number id version contentSha256 } ... on Refusal { code message field }`;
const SUBMIT = `mutation($input: PostingInput!, $key: ID!, $files: [ID!]) {
  submitPosting(input: $input, idempotencyKey: $key, attachmentIds: $files) { ${CASE} } }`;
const RESUBMIT = `mutation($number: String!, $version: Int!, $input: PostingInput!, $key: ID!, $files: [ID!]) {
  resubmitPosting(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key,
    attachmentIds: $files) { ${CASE} } }`;
const ATTACH = `mutation($kind: String!, $id: ID!, $files: [ID!]!) {
  attachFiles(ownerKind: $kind, ownerId: $id, attachmentIds: $files) {
    ... on AttachmentList { mayAttach items { id name linkedByName linkedAt } } ... on Refusal { code message } } }`;

/** A county with postings behind a real API, and a second county beside it. */
export class AttachmentWorld {
  private readonly clients = new Map<string, Promise<GraphqlClient>>();
  private contents = 0;

  private constructor(
    readonly posting: PostingWorld,
    readonly other: TestCounty,
    private api: Awaited<ReturnType<typeof startApi>>,
  ) {}

  /** `more` is added to the API's environment, e.g. a scanner's address. */
  static async start(more: NodeJS.ProcessEnv = {}): Promise<AttachmentWorld> {
    const posting = await PostingWorld.start();
    const other = await makeCounty(posting.test.app, 'B');
    for (const profileCode of ['PA', 'PB']) await decideLimits(posting, profileCode);
    const api = await startApi({ ...posting.test.env, ...more });
    return new AttachmentWorld(posting, other, api);
  }

  get driver() {
    return this.posting.driver;
  }

  get filesDir(): string {
    return this.posting.test.env['YIGONGTI_FILES_DIR'] ?? '';
  }

  async close(): Promise<void> {
    await this.api.stop();
    await this.posting.test.close();
  }

  /** `hr`, `PARTY_COMMITTEE.clerk` …; `hr@B` is the other county's. */
  as(user: string): Promise<GraphqlClient> {
    const known = this.clients.get(user);
    if (known) return known;
    const [part = '', place] = user.split('@');
    const county = place === 'B' ? this.other : this.driver.county;
    const client = new GraphqlClient(this.api.baseUrl).signedIn(county.users[part] ?? part, PASSWORD);
    this.clients.set(user, client);
    return client;
  }

  async upload(user: string, bytes: Uint8Array, name = '材料.pdf', headers = {}): Promise<Uploaded> {
    const form = new FormData();
    // The type that a client claims is never asked for.
    form.append('file', new Blob([Buffer.from(bytes)], { type: 'text/html' }), name);
    return this.send(form, { ...(await this.headers(user)), ...headers });
  }

  async send(body: FormData | string, headers: Record<string, string>): Promise<Uploaded> {
    const response = await fetch(`${this.api.baseUrl}/attachments`, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(20_000),
    });
    return { status: response.status, body: (await response.json()) as Uploaded['body'] };
  }

  async headers(user: string): Promise<Record<string, string>> {
    return { ...(await this.as(user)).cookieHeader(), 'x-requested-with': 'yigongti' };
  }

  async get(user: string | null, path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.api.baseUrl}/attachments/${path}`, {
      headers: { ...(user ? (await this.as(user)).cookieHeader() : {}), ...headers },
      signal: AbortSignal.timeout(20_000),
    });
  }

  /** A content of its own for each case, so that none stands in another's way. */
  async content(change: object = {}): Promise<object> {
    this.contents += 1;
    const from = this.contents * 120;
    return {
      ...this.posting.content(await this.posting.hire(), {
        startOn: this.posting.day(from),
        endOn: this.posting.day(from + 90),
      }),
      ...change,
    };
  }

  async submit(input: object, files?: string[] | null, user = 'hr', key = newId()): Promise<CaseAnswer> {
    const { submitPosting } = await (
      await this.as(user)
    ).data<{ submitPosting: CaseAnswer }>(SUBMIT, { input, key, files });
    if (submitPosting.__typename === 'ApprovalCase') await this.driver.settle(submitPosting.number);
    return submitPosting;
  }

  async resubmit(number: string, version: number, input: object, files?: string[]): Promise<CaseAnswer> {
    const variables = { number, version, input, key: newId(), files };
    const { resubmitPosting } = await (
      await this.as('hr')
    ).data<{ resubmitPosting: CaseAnswer }>(RESUBMIT, variables);
    if (resubmitPosting.__typename === 'ApprovalCase') await this.driver.settle(number);
    return resubmitPosting;
  }

  /** Answers the list, or the code of the refusal. */
  async attach(
    user: string,
    kind: string,
    id: string,
    files: string[],
  ): Promise<{ code?: string; items?: { id: string; name: string; linkedByName: string }[] }> {
    const { attachFiles } = await (
      await this.as(user)
    ).data<{ attachFiles: { code?: string; items?: { id: string; name: string; linkedByName: string }[] } }>(
      ATTACH,
      { kind, id, files },
    );
    return attachFiles;
  }

  /** The API reads a clock that another process has moved a moment later. */
  async clockReaches(instant: Date): Promise<void> {
    const client = await this.as('hr');
    for (let waited = 0; waited < 10_000; waited += 100) {
      const { businessClock } = await client.data<{ businessClock: { now: string } }>(
        '{ businessClock { now } }',
      );
      if (new Date(businessClock.now) >= instant) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the API keeps to the old time');
  }

  query(sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> {
    return this.posting.query(sql, params);
  }
}

async function decideLimits(posting: PostingWorld, profileCode: string): Promise<void> {
  await posting.transactions.run((tx) =>
    posting.test.app.get(Registrar, { strict: false }).policy(tx, {
      profileCode,
      key: ATTACHMENT_LIMITS_KEY,
      value: {
        kinds: ['PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'OFD'],
        mostBytes: MOST_BYTES,
        mostFiles: 3,
        mostUnused: 20,
        unusedDays: UNUSED_DAYS,
      },
      documentNumber: KINDS_DOCUMENT,
      validFrom: SINCE,
      isDemo: true,
    }),
  );
}
