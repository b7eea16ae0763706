import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditCheckpoints, AuditVerifier } from '../../libs/audit/index.js';
import { Refused } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import type { ChainTemplate } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import type { Choice } from '../support/chain-driver.js';
import { SINCE, makeCounty } from '../support/county.js';
import { NoteMatter, NoteModule } from '../support/note-matter.js';

const chain: ChainTemplate = { ...postingChain, matterType: 'NOTE' };
const FILERS = ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'];

let test: TestApp;
let driver: ChainDriver;
let matter: NoteMatter;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new ChainDriver(test, await makeCounty(test.app));
  await driver.publish(chain);
  matter = test.app.get(NoteMatter, { strict: false });
});
afterAll(() => test.close());
beforeEach(() => {
  matter.calls = [];
  matter.refuseAt = null;
});

const note = (text = '派驻一人', people: string[] = []) => ({
  communityId: driver.county.communityId,
  institutionId: driver.county.hospitalId,
  text,
  people,
});
const votes = (plus: number, minus = 0, other: Choice[] = []): Choice[] => [
  ...Array<Choice>(plus).fill('FOR'),
  ...Array<Choice>(minus).fill('AGAINST'),
  ...other,
];
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refused) return error.detail.code;
  throw error instanceof Error ? error : new Error('was not refused');
}
async function rows(sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> {
  return test.app.get(TransactionRunner).reader.query(sql, params);
}

describe('a case goes through its chain', () => {
  it('from submission to 实施, with every decision, vote and 备案号 in its history', async () => {
    const number = await driver.submit('NOTE', note());
    expect(number).toMatch(/^TA-NT-\d{4}-\d{6}$/);
    await driver.upToFiling(number);
    expect(
      (await driver.view(number)).chain
        .find((step) => step.key === 'filing')
        ?.tasks.map((task) => task.state),
    ).toEqual(['OPEN', 'OPEN', 'OPEN']);
    for (const body of FILERS) await driver.file(number, body);

    const view = await driver.view(number);
    expect(view.status).toBe('IMPLEMENTED');
    expect(view.history.map((entry) => entry.action)).toEqual([
      'SUBMITTED',
      'APPROVED',
      'APPROVED',
      'APPROVED',
      'APPROVED',
      'APPROVED',
      'APPROVED',
      'IMPLEMENTED',
    ]);
    expect(view.history[1]?.votes).toHaveLength(9);
    expect(view.history[1]?.tally).toMatchObject({ entitled: 9, approve: 9, result: 'CARRIED' });
    expect(view.history.slice(4, 7).every((entry) => entry.filingNumber)).toBe(true);
    expect(new Set(view.history.slice(1, 7).map((entry) => entry.contentSha256))).toEqual(
      new Set([view.contentSha256]),
    );
    expect(matter.calls).toEqual(['validate', 'reserve', 'revalidate', 'implement']);
  });

  it('gives the same case for the same key, and refuses the key for another text', async () => {
    const ctx = await driver.as('hr');
    const key = newId();
    const first = await driver.cases.submit(ctx, 'NOTE', note('一'), key);
    expect(await driver.cases.submit(ctx, 'NOTE', note('一'), key)).toEqual(first);
    expect(await refusal(driver.cases.submit(ctx, 'NOTE', note('二'), key))).toBe('IDEMPOTENCY_KEY_REUSED');
    const many = newId();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => driver.cases.submit(ctx, 'NOTE', note('三'), many)),
    );
    expect(new Set(answers.map((answer) => answer.caseNumber)).size).toBe(1);
  });

  it('edge-16 a return keeps the number and asks for a new version; a rejection ends it', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await driver.review(number, 'RETURN', 'SUBMIT');
    expect((await driver.view(number)).status).toBe('RETURNED');
    expect(matter.calls.at(-1)).toBe('release');
    const hr = await driver.as('hr');
    const again = {
      caseNumber: number,
      expectedVersion: 1,
      input: note('改派一人'),
      idempotencyKey: newId(),
    };
    expect((await driver.cases.resubmit(hr, again)).caseNumber).toBe(number);
    await driver.settle(number);
    expect(await driver.view(number)).toMatchObject({ number, version: 2, status: 'RUNNING' });
    await driver.resolve(number, 'PARTY_COMMITTEE', votes(4, 5));
    expect((await driver.view(number)).status).toBe('REJECTED');
    expect(
      await refusal(driver.cases.resubmit(hr, { ...again, expectedVersion: 2, idempotencyKey: newId() })),
    ).toBe('CASE_NOT_RETURNED');
  });

  it('edge-17 approvals of the old text never cover the new one: every step runs again', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await driver.review(number, 'RETURN', 'party-committee');
    const hr = await driver.as('hr');
    await driver.cases.resubmit(hr, {
      caseNumber: number,
      expectedVersion: 1,
      input: note('新内容'),
      idempotencyKey: newId(),
    });
    await driver.settle(number);
    const { chain: steps } = await driver.view(number);
    expect(steps.map((step) => step.state)).toEqual(['OPEN', 'PENDING', 'PENDING', 'PENDING', 'PENDING']);
  });

  it('an unchanged text goes on at the step it was sent back to, and reserves again', async () => {
    const number = await driver.submit('NOTE', note('不变'));
    await driver.upToFiling(number);
    const claim = await driver.taskOf(number, 'HEALTH_BUREAU', 'HEALTH_BUREAU');
    const health = await driver.as('HEALTH_BUREAU');
    await driver.decisions.file(health, {
      ...claim,
      outcome: 'OBJECT',
      opinion: '材料不全',
      returnTo: 'secretariat',
    });
    await driver.settle(number);
    expect((await driver.view(number)).status).toBe('RETURNED');
    matter.calls = [];
    const hr = await driver.as('hr');
    await driver.cases.resubmit(hr, {
      caseNumber: number,
      expectedVersion: 1,
      input: note('不变'),
      idempotencyKey: newId(),
    });
    await driver.settle(number);
    expect(matter.calls).toEqual(['validate', 'reserve']);
    const { chain: steps } = await driver.view(number);
    expect(steps.map((step) => step.state)).toEqual(['APPROVED', 'OPEN', 'PENDING', 'PENDING', 'PENDING']);
  });

  it('edge-18 one recipient objects: no implementation, whatever the others said', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.upToFiling(number);
    await driver.file(number, 'ESTABLISHMENT_OFFICE');
    await driver.file(number, 'CIVIL_HR_BUREAU');
    const claim = await driver.taskOf(number, 'HEALTH_BUREAU', 'HEALTH_BUREAU');
    await driver.decisions.file(await driver.as('HEALTH_BUREAU'), {
      ...claim,
      outcome: 'OBJECT',
      opinion: '超出核定编制',
    });
    await driver.settle(number);
    expect(matter.calls).not.toContain('implement');
    expect((await driver.view(number)).status).toBe('RETURNED');
  });

  it('edge-20 silence is not acceptance: nothing happens to an unanswered filing', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.upToFiling(number);
    await driver.file(number, 'ESTABLISHMENT_OFFICE');
    for (let n = 0; n < 3; n += 1) expect(await driver.settle(number)).toBe('RUNNING');
    expect((await driver.view(number)).status).toBe('RUNNING');
  });

  it('edge-12 what the rules refuse at implementation goes back to the submitter with nothing written', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.upToFiling(number);
    matter.refuseAt = 'revalidate';
    for (const body of FILERS) await driver.file(number, body);
    const view = await driver.view(number);
    expect(view.status).toBe('RETURNED');
    expect(view.history.at(-1)).toMatchObject({ action: 'IMPLEMENTATION_REFUSED', actorName: '系统' });
    expect(matter.calls).toContain('release');
    expect(matter.calls).not.toContain('implement');
    expect(view.actions).toEqual(['RESUBMIT', 'WITHDRAW']);
  });

  it('a refused reservation refuses the resolution itself: no decision, no vote, no audit entry', async () => {
    const number = await driver.submit('NOTE', note());
    const before = await rows('SELECT COUNT(*) AS n FROM audit_event WHERE chain = ?', [`case:${number}`]);
    matter.refuseAt = 'reserve';
    expect(await refusal(driver.resolve(number, 'PARTY_COMMITTEE'))).toBe('SAID_NO');
    const view = await driver.view(number);
    expect(view.history.map((entry) => entry.action)).toEqual(['SUBMITTED']);
    expect(view.chain[0]?.state).toBe('OPEN');
    expect(await rows('SELECT COUNT(*) AS n FROM audit_event WHERE chain = ?', [`case:${number}`])).toEqual(
      before,
    );
  });

  it('edge-15 can be withdrawn before the last body has voted, and not after', async () => {
    const hr = await driver.as('hr');
    const early = await driver.submit('NOTE', note());
    await driver.resolve(early, 'PARTY_COMMITTEE');
    const withdraw = (caseNumber: string) =>
      driver.cases.withdraw(hr, {
        caseNumber,
        expectedVersion: 1,
        reason: '本人申请',
        idempotencyKey: newId(),
      });
    await withdraw(early);
    const withdrawn = await driver.view(early);
    expect(withdrawn.status).toBe('WITHDRAWN');
    // The step that it stood at is not shown as under way: nobody has to act on it any more.
    expect(withdrawn.chain.map(({ state }) => state).slice(0, 3)).toEqual(['APPROVED', 'VOID', 'PENDING']);
    expect(matter.calls.at(-1)).toBe('release');
    const late = await driver.submit('NOTE', note());
    await driver.upToFiling(late);
    expect((await driver.view(late)).actions).toEqual([]);
    expect(await refusal(withdraw(late))).toBe('WITHDRAW_TOO_LATE');
  });

  it('edge-25 a running case keeps the template it started with', async () => {
    const number = await driver.submit('NOTE', note());
    const shorter = chain.steps.filter((step) => step.key !== 'secretariat');
    await driver.publish({
      ...chain,
      steps: shorter.map((step) => ({ ...step, returnTo: step.returnTo.slice(-1) })),
    });
    expect((await driver.view(number)).chain.map((step) => step.key)).toContain('secretariat');
    const next = await driver.submit('NOTE', note());
    expect(await driver.view(next)).toMatchObject({ templateVersion: 2 });
    expect((await driver.view(next)).chain.map((step) => step.key)).not.toContain('secretariat');
    await driver.publish(chain);
  });
});

describe('votes are counted, never typed', () => {
  it('edge-06 nine members, six present: five for carries', async () => {
    const number = await driver.submit('NOTE', note());
    expect((await driver.resolve(number, 'PARTY_COMMITTEE', votes(5, 1))).outcome).toBe('APPROVED');
  });

  it('edge-06 nine members, six present: four for fails', async () => {
    const number = await driver.submit('NOTE', note());
    expect((await driver.resolve(number, 'PARTY_COMMITTEE', votes(4, 2))).outcome).toBe('REJECTED');
  });

  it('edge-07 four for, the chair among them, and four against fails: a casting vote would have carried it', async () => {
    const number = await driver.submit('NOTE', note());
    const [chair] = driver.body('PARTY_COMMITTEE').seats;
    const decision = await driver.resolve(number, 'PARTY_COMMITTEE', votes(4, 4));
    expect(decision.outcome).toBe('REJECTED');
    const { history } = await driver.view(number);
    const ballots = history.flatMap(({ votes: cast }) => cast);
    expect(ballots.find(({ seatId }) => seatId === chair?.seatId)).toMatchObject({ choice: 'FOR' });
    expect(ballots.filter(({ choice }) => choice === 'AGAINST')).toHaveLength(4);
  });

  it('edge-05 a recusal that breaks the quorum defers, and a later session decides', async () => {
    const number = await driver.submit('NOTE', note());
    const clerk = await driver.as('PARTY_COMMITTEE.clerk');
    const { meeting } = await driver.convene('PARTY_COMMITTEE', 6);
    const claim = await driver.taskOf(number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE');
    const [aside] = driver.body('PARTY_COMMITTEE').seats;
    const decision = await driver.decisions.recordVotes(clerk, {
      ...claim,
      meetingId: meeting.id,
      motion: 'APPROVE',
      votes: driver.votes('PARTY_COMMITTEE', votes(5), [0]),
      recusals: [{ seatId: aside?.seatId ?? '', reason: '近亲属' }],
    });
    expect(decision.outcome).toBe('DEFERRED');
    expect((await driver.view(number)).chain[0]?.state).toBe('OPEN');
    expect((await driver.resolve(number, 'PARTY_COMMITTEE')).outcome).toBe('APPROVED');
  });

  it('edge-03 the subject and registered relatives do not vote', async () => {
    const [, second] = driver.body('PARTY_COMMITTEE').seats;
    const subject = driver.county.people['PARTY_COMMITTEE.3'] ?? '';
    await test.app.get(TransactionRunner).run((tx) =>
      test.app.get(Registrar, { strict: false }).kinship(tx, {
        personIds: [subject, second?.personId ?? ''],
        relation: 'SPOUSE',
        declaredOn: SINCE,
      }),
    );
    const number = await driver.submit('NOTE', note('涉及委员', [subject]));
    expect(await refusal(driver.resolve(number, 'PARTY_COMMITTEE'))).toBe('RECUSAL_REQUIRED');
  });

  it('edge-09 keeps the day of the meeting and the time of its entry apart', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    const entry = (await driver.view(number)).history[1];
    expect(entry?.decidedOn).toBe(entry?.meeting?.heldOn);
    expect(entry?.meeting?.enteredAt).toBeInstanceOf(Date);
  });

  it('edge-10 refuses a minutes number that the body has used', async () => {
    const clerk = await driver.as('PARTY_COMMITTEE.clerk');
    const { meeting, attendance, minutesNumber } = await driver.convene('PARTY_COMMITTEE');
    const again = {
      ...meeting,
      minutesNumber: minutesNumber ?? '',
      id: newId(),
      observers: [],
      attendance: attendance.map(({ seatId, status }) => ({ seatId, status })),
    };
    expect(await refusal(driver.meetings.convene(clerk, again))).toBe('MINUTES_NUMBER_USED');
    const used = await Promise.all(
      Array.from({ length: 10 }, () =>
        driver.meetings
          .convene(clerk, { ...again, id: newId(), minutesNumber: `并纪〔${clerk.today.slice(0, 4)}〕1号` })
          .then(
            () => 'ENTERED',
            (error: unknown) => (error instanceof Refused ? error.detail.code : 'FAULT'),
          ),
      ),
    );
    expect(used.filter((answer) => answer === 'ENTERED')).toHaveLength(1);
    expect(used.filter((answer) => answer === 'MINUTES_NUMBER_USED')).toHaveLength(9);
  });

  it.each([
    ['a number without 〔年〕', { minutesNumber: '纪要12号' }, 'MINUTES_NUMBER_FORM'],
    ['a day in the future', { heldOn: '2999-01-01' }, 'MEETING_INVALID'],
    ['a seat without attendance', { attendance: [] }, 'MEETING_INVALID'],
  ])('refuses a session with %s', async (_title, change, code) => {
    const clerk = await driver.as('PARTY_COMMITTEE.clerk');
    const attendance = driver
      .body('PARTY_COMMITTEE')
      .seats.map(({ seatId }) => ({ seatId, status: 'PRESENT' }));
    const session = {
      id: newId(),
      bodyId: driver.body('PARTY_COMMITTEE').id,
      minutesNumber: `拒纪〔${clerk.today.slice(0, 4)}〕${code.length}号`,
      heldOn: clerk.today,
      attendance,
    };
    expect(await refusal(driver.meetings.convene(clerk, { ...session, ...change }))).toBe(code);
  });
});

describe('who may decide', () => {
  it('refuses whoever has no seat of the body, and writes nothing', async () => {
    const number = await driver.submit('NOTE', note());
    const claim = await driver.taskOf(number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE');
    const { meeting } = await driver.convene('PARTY_COMMITTEE');
    const ballot = {
      ...claim,
      meetingId: meeting.id,
      motion: 'APPROVE',
      votes: driver.votes('PARTY_COMMITTEE', votes(9)),
    };
    for (const user of ['auditor', 'SECRETARIAT', 'LEADING_GROUP.clerk']) {
      expect(await refusal(driver.decisions.recordVotes(await driver.as(user), ballot))).toBe(
        'NOT_YOUR_SEAT',
      );
    }
    expect(await refusal(driver.decisions.recordVotes(await driver.as('hr'), ballot))).toBe('NOT_YOUR_SEAT');
    expect(await rows('SELECT id FROM decision WHERE task_id = ?', [claim.taskId])).toEqual([]);
  });

  it('refuses a second decision on the same step, however many try at once', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    const claim = await driver.taskOf(number, 'SECRETARIAT', 'SECRETARIAT');
    const secretariat = await driver.as('SECRETARIAT');
    const tries = await Promise.all(
      Array.from({ length: 50 }, () =>
        driver.decisions
          .review(secretariat, { ...claim, decisionId: newId(), outcome: 'APPROVE', opinion: '' })
          .then(
            () => 'DECIDED',
            (error: unknown) => (error instanceof Refused ? error.detail.code : String(error)),
          ),
      ),
    );
    expect(tries.filter((answer) => answer === 'DECIDED')).toHaveLength(1);
    expect(tries.filter((answer) => answer === 'ALREADY_DECIDED')).toHaveLength(49);
    expect(await rows('SELECT id FROM decision WHERE task_id = ?', [claim.taskId])).toHaveLength(1);
  });

  it('answers a decision sent twice with the first one, and refuses its id for another', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    const claim = await driver.taskOf(number, 'SECRETARIAT', 'SECRETARIAT');
    const secretariat = await driver.as('SECRETARIAT');
    const first = await driver.decisions.review(secretariat, {
      ...claim,
      outcome: 'APPROVE',
      opinion: '同意',
    });
    const again = await driver.decisions.review(secretariat, {
      ...claim,
      outcome: 'APPROVE',
      opinion: '同意',
    });
    expect(again.id).toBe(first.id);
    expect(
      await refusal(driver.decisions.review(secretariat, { ...claim, outcome: 'REJECT', opinion: '不' })),
    ).toBe('DECISION_ID_REUSED');
  });

  it('refuses a decision on a text that is not the current one', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    const claim = await driver.taskOf(number, 'SECRETARIAT', 'SECRETARIAT');
    const stale = { ...claim, contentSha256: '0'.repeat(64), outcome: 'APPROVE', opinion: '' };
    expect(await refusal(driver.decisions.review(await driver.as('SECRETARIAT'), stale))).toBe(
      'STALE_VERSION',
    );
  });

  it('edge-19 a 备案号 that the department has used is refused; the same receipt again is the same decision', async () => {
    const [first, second] = [await driver.submit('NOTE', note()), await driver.submit('NOTE', note())];
    for (const number of [first, second]) await driver.upToFiling(number);
    const number = `测编备〔2026〕${newId().slice(-6)}号`;
    const office = await driver.as('ESTABLISHMENT_OFFICE');
    const claim = {
      ...(await driver.taskOf(first, 'ESTABLISHMENT_OFFICE', 'ESTABLISHMENT_OFFICE')),
      outcome: 'ACCEPT',
      filingNumber: number,
    };
    const accepted = await driver.decisions.file(office, claim);
    expect((await driver.decisions.file(office, claim)).id).toBe(accepted.id);
    expect(await refusal(driver.file(second, 'ESTABLISHMENT_OFFICE', number))).toBe('FILING_NUMBER_USED');
  });

  it('edge-23 authority in one community gives no view of another', async () => {
    const number = await driver.submit('NOTE', note());
    const other = await makeCounty(test.app, 'B');
    const stranger = await test.as(other.users['hr'] ?? '');
    expect(await driver.reader.byNumber(stranger, number)).toBeNull();
    expect((await driver.reader.page(stranger, {}, { first: 50, offset: 0 })).total).toBe(0);
  });
});

describe('the trail', () => {
  const verify = () =>
    test.app
      .get(TransactionRunner)
      .snapshot((tx) => test.app.get(AuditVerifier, { strict: false }).verify(tx));
  const tamper = async (
    statement: string,
    table: string,
    event: string,
    work: () => Promise<void>,
  ): Promise<void> => {
    const [row] = await rows(`SHOW CREATE TRIGGER ${table}_no_${event}`);
    await rows(`DROP TRIGGER ${table}_no_${event}`);
    await rows(statement);
    await rows(String(row?.['SQL Original Statement']).replace(/DEFINER=\S+ /, ''));
    await work();
  };

  it('is whole after everything above', async () => {
    await test.app
      .get(TransactionRunner)
      .run((tx) => test.app.get(AuditCheckpoints, { strict: false }).take(tx));
    const report = await verify();
    expect(report.breaks).toEqual([]);
    expect(report.events).toBeGreaterThan(100);
    expect(report.checkpoints).toBeGreaterThan(0);
  });

  it.each(['audit_event', 'decision', 'vote', 'case_version', 'meeting'])(
    'the database refuses to change or delete rows of %s',
    async (table) => {
      const [row] = await rows(`SELECT * FROM ${table} LIMIT 1`);
      const column = Object.keys(row ?? {})[0] ?? '';
      await expect(rows(`UPDATE ${table} SET ${column} = ${column} LIMIT 1`)).rejects.toThrow('append-only');
      await expect(rows(`DELETE FROM ${table} LIMIT 1`)).rejects.toThrow('append-only');
    },
  );

  it('names the very entry that was altered behind the application’s back', async () => {
    const [event] = await rows(
      "SELECT id, summary FROM audit_event WHERE type = 'decision.made' ORDER BY id LIMIT 1",
    );
    const id = String(event?.['id']);
    await tamper(
      `UPDATE audit_event SET summary = '改过' WHERE id = ${id}`,
      'audit_event',
      'update',
      async () => {
        const { breaks } = await verify();
        expect(breaks).toEqual([
          expect.objectContaining({ kind: 'EVENT_ALTERED', entry: `audit_event#${id}` }),
        ]);
      },
    );
    await tamper(
      `UPDATE audit_event SET summary = '${String(event?.['summary'])}' WHERE id = ${id}`,
      'audit_event',
      'update',
      async () => {
        expect((await verify()).breaks).toEqual([]);
      },
    );
  });

  it('notices a vote that was turned round, though the trail itself is whole', async () => {
    const [vote] = await rows("SELECT decision_id, seat_id FROM vote WHERE choice = 'FOR' LIMIT 1");
    const where = `decision_id = '${String(vote?.['decision_id'])}' AND seat_id = '${String(vote?.['seat_id'])}'`;
    await tamper(`UPDATE vote SET choice = 'AGAINST' WHERE ${where}`, 'vote', 'update', async () => {
      const { breaks } = await verify();
      expect(breaks).toEqual([
        expect.objectContaining({
          kind: 'RECORD_DIFFERS',
          entry: `decision#${String(vote?.['decision_id'])}`,
        }),
      ]);
    });
    await tamper(`UPDATE vote SET choice = 'FOR' WHERE ${where}`, 'vote', 'update', async () => undefined);
  });

  it('notices entries cut off the end of a chain, by the checkpoint that sealed them', async () => {
    const [last] = await rows(
      "SELECT chain, MAX(sequence) AS sequence FROM audit_event WHERE chain LIKE 'case:%' GROUP BY chain LIMIT 1",
    );
    const [chainName, sequence] = [String(last?.['chain']), Number(last?.['sequence'])];
    await tamper(
      `DELETE FROM audit_event WHERE chain = '${chainName}' AND sequence = ${sequence}`,
      'audit_event',
      'delete',
      async () => {
        await rows(
          'UPDATE audit_chain c SET sequence = sequence - 1, hash = (SELECT hash FROM audit_event e WHERE e.chain = c.chain ORDER BY sequence DESC LIMIT 1) WHERE chain = ?',
          [chainName],
        );
        const { breaks } = await verify();
        expect(breaks).toContainEqual(
          expect.objectContaining({ kind: 'SEALED_EVENT_LOST', chain: chainName, sequence }),
        );
      },
    );
  });
});
