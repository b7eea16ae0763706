import { AttachmentService } from '../../libs/attachment/attachment.service.js';
import { ATTACHMENT_LIMITS_KEY } from '../../libs/attachment/index.js';
import { DelegationService } from '../../libs/approval/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import type { AuditBreak } from '../../libs/audit/index.js';
import { TransactionRunner, canonicalJson, newId, sha256 } from '../../libs/database/index.js';
import type { Tx } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { SINCE } from '../support/county.js';
import { pdf } from '../support/sample-files.js';
import { KINDS_DOCUMENT, PostingWorld } from './posting-world.js';

/** Thrown to take a tampering back; the triggers are lifted for all of them. */
class TakenBack extends Error {}

let world: PostingWorld;
/** One case in force and one that runs. */
let done: string;
let running: string;
let triggers: { name: string; statement: string }[] = [];

beforeAll(async () => {
  world = await PostingWorld.start();
  done = await submitted(1);
  await world.driver.upToFiling(done);
  await world.fileAll(done);
  running = await submitted(2, [await uploaded()]);
  await world.driver.resolve(running, 'PARTY_COMMITTEE');
  await delegate(10);
  const revoked = await delegate(20);
  await delegations().revoke(await world.driver.as('SECRETARIAT'), {
    delegationId: revoked,
    reason: '提前返岗',
  });
});
afterAll(() => world.test.close());

const delegations = (): DelegationService => world.test.app.get(DelegationService, { strict: false });

/** The secretariat's seat for some days, to the party committee's clerk. */
async function delegate(from: number): Promise<string> {
  const { delegation } = await delegations().give(await world.driver.as('SECRETARIAT'), {
    id: newId(),
    seatId: world.driver.body('SECRETARIAT').seats[0]?.seatId ?? '',
    toPersonId: world.county.people['PARTY_COMMITTEE.clerk'] ?? '',
    fromOn: world.day(from),
    toOn: world.day(from + 5),
    reason: '外出学习',
  });
  return delegation.id;
}

/** A file of the HR officer's, in a county that takes some. */
async function uploaded(): Promise<string> {
  const value = { kinds: ['PDF'], mostBytes: 10_000, mostFiles: 2, mostUnused: 2, unusedDays: 2 };
  await world.transactions.run((tx) =>
    world.test.app.get(Registrar, { strict: false }).policy(tx, {
      profileCode: 'PA',
      key: ATTACHMENT_LIMITS_KEY,
      value,
      documentNumber: KINDS_DOCUMENT,
      validFrom: SINCE,
      isDemo: true,
    }),
  );
  const service = world.test.app.get(AttachmentService, { strict: false });
  const content = (async function* () {
    yield pdf();
  })();
  return (await service.upload(await world.driver.as('hr'), { name: 'a.pdf', content, communityCode: null }))
    .id;
}

async function submitted(place: number, files: string[] = []): Promise<string> {
  const content = world.content(await world.hire(), {
    startOn: world.day(place * 500),
    endOn: world.day(place * 500 + 90),
  });
  const ctx = await world.driver.as('hr');
  const { caseNumber } = await world.driver.cases.submit(ctx, 'POSTING', content, newId(), files);
  await world.driver.settle(caseNumber);
  return caseNumber;
}

/** Verifies as whoever holds the database, who has no triggers in the way, left it; then nothing has happened. */
async function breaksAfter(tamper: (tx: Tx) => Promise<unknown>): Promise<AuditBreak[]> {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  let breaks: AuditBreak[] = [];
  const work = world.test.app.get(TransactionRunner).run(async (tx) => {
    await tx.query('SET SESSION foreign_key_checks = 0');
    await tamper(tx);
    await tx.query('SET SESSION foreign_key_checks = 1');
    breaks = (await verifier.verify(tx)).breaks.filter(({ kind }) => kind !== 'TRIGGER_MISSING');
    throw new TakenBack();
  });
  await work.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  return breaks;
}

describe('behind the application’s back', () => {
  beforeAll(async () => {
    const rows = await world.query(
      'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE()',
    );
    for (const { name } of rows) {
      const [row] = await world.query(`SHOW CREATE TRIGGER ${String(name)}`);
      const statement = String(row?.['SQL Original Statement']).replace(/DEFINER=\S+ /, '');
      triggers.push({ name: String(name), statement });
      await world.query(`DROP TRIGGER ${String(name)}`);
    }
  });
  afterAll(async () => {
    for (const { statement } of triggers) await world.query(statement);
    triggers = [];
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    const report = await world.test.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx));
    expect(report.breaks).toEqual([]);
  });

  it('nothing was done yet, and nothing is reported', async () => {
    expect(await breaksAfter(() => Promise.resolve())).toEqual([]);
  });

  const of = (number: () => string): string =>
    `(SELECT id FROM (SELECT id FROM approval_case WHERE number = '${number()}') one)`;
  const caseId = () => of(() => done);

  it.each<[string, string, () => string]>([
    ['attendance', 'meeting', () => "UPDATE meeting_attendance SET status = 'ABSENT' LIMIT 1"],
    ['a removed attendance', 'meeting', () => 'DELETE FROM meeting_attendance LIMIT 1'],
    [
      'a minutes number',
      'meeting',
      () => "UPDATE meeting_minutes SET minutes_number = '改纪〔2026〕9号' LIMIT 1",
    ],
    ['the day of a meeting', 'meeting', () => "UPDATE meeting SET held_on = '2020-02-02' LIMIT 1"],
    [
      'whom a seat was delegated to',
      'delegation',
      () => 'UPDATE delegation SET to_person_id = REVERSE(to_person_id) LIMIT 1',
    ],
    ['the name of a delegate', 'delegation', () => "UPDATE delegation SET to_name = '改名' LIMIT 1"],
    ['the days of a delegation', 'delegation', () => "UPDATE delegation SET to_on = '2040-01-01' LIMIT 1"],
    ['the body of a delegation', 'delegation', () => 'UPDATE delegation SET body_id = UUID() LIMIT 1'],
    [
      'when a delegation was given',
      'delegation',
      () => "UPDATE delegation SET given_at = '2020-01-01' LIMIT 1",
    ],
    [
      'a removed delegation',
      'delegation',
      () =>
        'DELETE FROM delegation WHERE id NOT IN (SELECT delegation_id FROM delegation_revocation) LIMIT 1',
    ],
    [
      'an invented delegation',
      'delegation',
      () => `INSERT INTO delegation SELECT UUID(), seat_id, seat_title, body_id, body_name, from_person_id, from_name,
               to_person_id, to_name, matter_type, step_key, '2020-01-01', '2020-12-31', reason, given_at,
               given_by_account_id, request_sha256 FROM delegation LIMIT 1`,
    ],
    ['a removed revocation', 'delegation_revocation', () => 'DELETE FROM delegation_revocation'],
    [
      'when a delegation was revoked',
      'delegation_revocation',
      () => "UPDATE delegation_revocation SET revoked_at = '2040-01-01'",
    ],
    [
      'who revoked a delegation',
      'delegation_revocation',
      () => "UPDATE delegation_revocation SET revoked_by_name = '改名'",
    ],
    [
      'an invented revocation',
      'delegation_revocation',
      () => `INSERT INTO delegation_revocation SELECT d.id, '改', d.given_at, d.given_by_account_id, d.from_name
               FROM delegation d WHERE d.id NOT IN (SELECT delegation_id FROM delegation_revocation)`,
    ],
    ['the name of a file', 'attachment', () => "UPDATE attachment SET name = '改.pdf'"],
    ['the hash of a file', 'attachment', () => 'UPDATE attachment SET sha256 = REVERSE(sha256)'],
    ['the scan of a file', 'attachment', () => "UPDATE attachment SET scan = 'CLEAN'"],
    ['who uploaded a file', 'attachment', () => "UPDATE attachment SET uploaded_by_name = '改名'"],
    ['a removed file', 'attachment', () => 'DELETE FROM attachment'],
    [
      'what a file belongs to',
      'attachment_link',
      () => `UPDATE attachment_link SET owner_id = CONCAT(${caseId()}, '/1')`,
    ],
    ['a removed link', 'attachment_link', () => 'DELETE FROM attachment_link'],
    [
      'the frozen list of a version',
      'case_version',
      () => `UPDATE case_version SET attachments = NULL WHERE case_id = ${of(() => running)}`,
    ],
    [
      'a file slipped into a version',
      'case_version',
      () => `UPDATE case_version SET attachments = '[{"id":"x","name":"x","size":1,"sha256":"x"}]'
              WHERE case_id = ${caseId()}`,
    ],
    ['a removed chain', 'chain_template', () => 'DELETE FROM chain_template'],
    [
      'the submitter of a version',
      'case_version',
      () =>
        `UPDATE case_version SET submitter_account_id = REVERSE(submitter_account_id) WHERE case_id = ${caseId()}`,
    ],
    [
      'the submitting person of a version',
      'case_version',
      () =>
        `UPDATE case_version SET submitter_person_id = REVERSE(submitter_person_id) WHERE case_id = ${caseId()}`,
    ],
    ['a removed version', 'case_version', () => `DELETE FROM case_version WHERE case_id = ${caseId()}`],
    ['a policy', 'policy_parameter', () => "UPDATE policy_parameter SET value = '1' LIMIT 1"],
    ['a removed policy', 'policy_parameter', () => 'DELETE FROM policy_parameter LIMIT 1'],
    [
      'a slipped-in policy',
      'policy_parameter',
      () => `INSERT INTO policy_parameter (id, profile_code, parameter_key, value, document_number, valid_from, is_demo)
             VALUES (UUID(), 'PA', 'posting.term', '{}', '无', '2026-01-01', 0)`,
    ],
    [
      'the state of a running case',
      'approval_case',
      () =>
        `UPDATE approval_case SET status = 'IMPLEMENTED', ended_at = UTC_TIMESTAMP(3) WHERE number = '${running}'`,
    ],
    [
      'a case taken out of force',
      'approval_case',
      () => `UPDATE approval_case SET status = 'REJECTED' WHERE number = '${done}'`,
    ],
    ['a removed case', 'approval_case', () => `DELETE FROM approval_case WHERE number = '${done}'`],
    [
      'a task that nobody decided',
      'case_task',
      () => "UPDATE case_task SET state = 'DONE', outcome = 'APPROVED' WHERE state = 'OPEN'",
    ],
    [
      'a decided outcome',
      'case_task',
      () => "UPDATE case_task SET outcome = 'REJECTED' WHERE state = 'DONE' LIMIT 1",
    ],
    [
      'where somebody serves',
      'service_place',
      () => 'UPDATE service_place SET institution_id = REVERSE(institution_id)',
    ],
    ['that somebody serves', 'service_place', () => 'DELETE FROM service_place'],
    [
      'an invented service',
      'service_place',
      () => `INSERT INTO service_place (id, person_id, institution_id, from_on, to_on, source_id, source_kind)
             SELECT UUID(), person_id, institution_id, '2030-01-01', '2030-12-31', UUID(), 'POSTING' FROM service_place LIMIT 1`,
    ],
    [
      'who holds a seat',
      'seat_holder',
      () => 'UPDATE seat_holder SET person_id = REVERSE(person_id) LIMIT 1',
    ],
    ['when a seat was left', 'seat_holder', () => "UPDATE seat_holder SET valid_to = '2021-01-01' LIMIT 1"],
    ['a removed holder', 'seat_holder', () => 'DELETE FROM seat_holder LIMIT 1'],
    ['a role', 'account_grant', () => "UPDATE account_grant SET role = 'ADMINISTRATOR' LIMIT 1"],
    [
      'a given role',
      'account_grant',
      () => `INSERT INTO account_grant (id, account_id, role, community_id, valid_from)
             SELECT UUID(), account_id, 'ADMINISTRATOR', community_id, '2020-01-01' FROM account_grant LIMIT 1`,
    ],
    ['a removed role', 'account_grant', () => 'DELETE FROM account_grant LIMIT 1'],
    [
      'a posting event',
      'posting_event',
      () => "DELETE FROM posting_event WHERE event_kind = 'RESERVED' LIMIT 1",
    ],
    [
      'a posting in force',
      'posting',
      () => "UPDATE posting SET end_on = '2040-01-01' WHERE implemented_at IS NOT NULL",
    ],
    [
      'a reserved posting',
      'posting',
      () => "UPDATE posting SET end_on = '2040-01-01' WHERE implemented_at IS NULL",
    ],
    [
      'the community of a posting',
      'posting',
      () => 'UPDATE posting SET community_id = REVERSE(community_id) WHERE implemented_at IS NULL',
    ],
    ['what a posting is called', 'posting', () => "UPDATE posting SET kind_name = '改名' LIMIT 1"],
    [
      'the case of a movement',
      'establishment_entry',
      () => `UPDATE establishment_entry SET case_id = ${of(() => running)} WHERE case_id = ${caseId()}`,
    ],
    [
      'the document of a movement',
      'establishment_entry',
      () => "UPDATE establishment_entry SET document_number = '改〔2020〕1号' LIMIT 1",
    ],
    [
      'a raised limit',
      'establishment_balance',
      () => 'UPDATE establishment_balance SET verified = verified + 1 LIMIT 1',
    ],
    [
      'a verified figure',
      'verified_total',
      () => 'UPDATE verified_total SET verified = verified + 1 LIMIT 1',
    ],
    [
      'a lifted cap',
      'establishment_account',
      () => 'UPDATE establishment_account SET capped = 0 WHERE capped = 1 LIMIT 1',
    ],
  ])('notices %s in %s', async (_what, table, statement) => {
    const breaks = await breaksAfter((tx) => tx.query(statement()));
    expect(breaks.map(({ entry }) => entry.split('#')[0])).toContain(table);
    expect(breaks.every(({ kind }) => kind === 'RECORD_DIFFERS')).toBe(true);
  });

  /** As the trail was before it told of the community, the case and the document. */
  async function tellLess(tx: Tx): Promise<void> {
    const events: { id: string; payload: string }[] = await tx.query(
      `SELECT id, payload FROM audit_event
        WHERE type = 'posting.reserved' OR (type LIKE 'establishment.%' AND payload LIKE '%"entries":%')`,
    );
    expect(events.length).toBeGreaterThan(2);
    for (const { id, payload } of events) {
      const told = JSON.parse(payload) as Record<string, unknown> & { entries?: Record<string, unknown>[] };
      for (const column of ['communityId', 'kindName']) Reflect.deleteProperty(told, column);
      for (const entry of told.entries ?? [])
        for (const column of ['caseId', 'documentNumber']) Reflect.deleteProperty(entry, column);
      await tx.query('UPDATE audit_event SET payload = ? WHERE id = ?', [canonicalJson(told), id]);
    }
  }

  it('compares what events of earlier versions tell, and misses nothing that they do not', async () => {
    const differing = async (tamper: string) => {
      const breaks = await breaksAfter(async (tx) => {
        await tellLess(tx);
        await tx.query(tamper);
      });
      const found = breaks.filter(({ kind }) => kind === 'RECORD_DIFFERS');
      return [...new Set(found.map(({ entry }) => entry.split('#')[0]))];
    };
    expect(await differing('SELECT 1')).toEqual([]);
    expect(await differing("UPDATE posting SET post_name = '改名'")).toEqual(['posting']);
    expect(await differing('UPDATE establishment_entry SET group_id = UUID() LIMIT 1')).toEqual([
      'establishment_entry',
    ]);
  });

  it('notices a chain that was rewritten together with its hash', async () => {
    const breaks = await breaksAfter(async (tx) => {
      const [row]: { id: string; definition: string }[] = await tx.query(
        'SELECT id, definition FROM chain_template',
      );
      const chain = JSON.parse(row?.definition ?? '{}') as { steps: object[] };
      const definition = canonicalJson({ ...chain, steps: chain.steps.slice(0, 1) });
      const hash = sha256(definition);
      await tx.query('UPDATE chain_template SET definition = ?, definition_sha256 = ?', [definition, hash]);
    });
    expect(breaks).toContainEqual(
      expect.objectContaining({ entry: expect.stringMatching(/^chain_template#/) }),
    );
  });

  it('notices a text that was rewritten together with its hash', async () => {
    const breaks = await breaksAfter(async (tx) => {
      const [row]: Record<string, string>[] = await tx.query(
        `SELECT content, shown, title, form_version AS formVersion FROM case_version WHERE case_id = ${caseId()}`,
      );
      const content = { ...(JSON.parse(row?.['content'] ?? '{}') as object), reason: '改过' };
      const fields = JSON.parse(row?.['shown'] ?? '[]') as object;
      const { formVersion, title } = row ?? {};
      const hash = sha256(canonicalJson({ type: 'POSTING', formVersion, content, title, fields }));
      await tx.query(`UPDATE case_version SET content = ?, content_sha256 = ? WHERE case_id = ${caseId()}`, [
        canonicalJson(content),
        hash,
      ]);
    });
    expect(breaks).toContainEqual(
      expect.objectContaining({ entry: expect.stringMatching(/^case_version#/) }),
    );
  });

  it('notices a decision that was deleted together with its votes', async () => {
    const breaks = await breaksAfter(async (tx) => {
      await tx.query(
        `DELETE FROM vote WHERE decision_id IN (SELECT id FROM decision WHERE case_id = ${caseId()})`,
      );
      await tx.query(`DELETE FROM decision WHERE case_id = ${caseId()} AND tally IS NOT NULL`);
    });
    const lost = breaks.filter(({ entry }) => entry.startsWith('decision#'));
    expect(lost).toHaveLength(2);
    expect(lost.every(({ chain }) => chain === `case:${done}`)).toBe(true);
  });

  it('notices all entries of a case deleted, with the balances lowered to match', async () => {
    const breaks = await breaksAfter(async (tx) => {
      await tx.query(`DELETE FROM establishment_entry WHERE case_number = '${done}'`);
      await tx.query(`UPDATE establishment_balance SET occupied = 0`);
      const [row]: { fromOn: string }[] = await tx.query(
        `SELECT start_on AS fromOn FROM posting WHERE case_number = '${running}'`,
      );
      await tx.query('UPDATE establishment_balance SET reserved = 0 WHERE from_on < ?', [row?.fromOn]);
    });
    expect(breaks.length).toBeGreaterThan(0);
    expect(new Set(breaks.map(({ entry, chain }) => `${entry.split('#')[0] ?? ''} ${chain ?? ''}`))).toEqual(
      new Set([`establishment_entry case:${done}`]),
    );
  });
});

describe('triggers', () => {
  const missing = async (): Promise<string[]> => {
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    const { breaks } = await world.test.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx));
    return breaks.filter(({ kind }) => kind === 'TRIGGER_MISSING').map(({ entry }) => entry);
  };

  it.each([
    ['decision_no_update', 'decision', 'UPDATE', 'BEGIN END'],
    [
      'decision_no_delete',
      'decision',
      'DELETE',
      "IF 1 = 0 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decision is append-only'; END IF",
    ],
    ['policy_parameter_no_update', 'policy_parameter', 'UPDATE', 'BEGIN END'],
    ['posting_no_delete', 'posting', 'DELETE', 'BEGIN END'],
    ['posting_overlap_update', 'posting', 'UPDATE', 'BEGIN END'],
    ['posting_overlap_insert', 'posting', 'INSERT', null],
    ['establishment_balance_limit_insert', 'establishment_balance', 'INSERT', 'BEGIN END'],
    ['establishment_balance_limit_update', 'establishment_balance', 'UPDATE', null],
    ['establishment_balance_no_delete', 'establishment_balance', 'DELETE', 'BEGIN END'],
    ['establishment_account_guard', 'establishment_account', 'UPDATE', 'BEGIN END'],
  ])('%s in name only is reported', async (name, table, event, body) => {
    expect(await missing()).toEqual([]);
    const [row] = await world.query(`SHOW CREATE TRIGGER ${name}`);
    await world.query(`DROP TRIGGER ${name}`);
    if (body) await world.query(`CREATE TRIGGER ${name} BEFORE ${event} ON ${table} FOR EACH ROW ${body}`);
    const found = await missing();
    await world.query(`DROP TRIGGER IF EXISTS ${name}`);
    await world.query(String(row?.['SQL Original Statement']).replace(/DEFINER=\S+ /, ''));
    expect(found).toEqual([table]);
  });

  it('the cap of an account cannot be lifted against the county’s parameter', async () => {
    await expect(
      world.query('UPDATE establishment_account SET capped = 0 WHERE capped = 1 LIMIT 1'),
    ).rejects.toThrow('capped follows from establishment.cap_mode');
  });
});
