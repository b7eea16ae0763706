import { newId } from '../../libs/database/index.js';
import { GraphqlClient } from './graphql-client.js';
import type { TestSystem } from './system.js';

/** What a mutation answered: the type's name, and the code when it was refused. */
export interface Outcome {
  __typename: string;
  code?: string;
}

const SUBMIT = `mutation($input: PostingInput!, $key: ID!) { submitPosting(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number } ... on Refusal { code } } }`;
const TASKS = '{ myTasks(page: { first: 200 }) { items { id caseNumber bodyId contentSha256 } } }';
const VOTE = `mutation($input: VotesInput!) { recordVotes(input: $input) { __typename ... on Refusal { code } } }`;
const CONVENE = `mutation($input: MeetingInput!) { convene(input: $input) { __typename ... on Meeting { id } ... on Refusal { code } } }`;
const WAIT_MS = 30_000;

interface TaskLine {
  id: string;
  caseNumber: string;
  bodyId: string;
  contentSha256: string;
}

/** Calls of the posting's API as the console makes them, by demo account. */
export class PostingCalls {
  private readonly clients = new Map<string, Promise<GraphqlClient>>();

  constructor(private readonly system: TestSystem) {}

  as(username: string): Promise<GraphqlClient> {
    const known = this.clients.get(username);
    if (known) return known;
    const account = this.system.demoAccounts[username];
    if (!account) throw new Error(`no demo account ${username}`);
    const client = new GraphqlClient(this.system.baseUrl).signedIn(account.username, account.password);
    this.clients.set(username, client);
    return client;
  }

  async submit(input: object): Promise<Outcome & { number?: string }> {
    const { submitPosting } = await (
      await this.as('hr')
    ).data<{ submitPosting: Outcome & { number?: string } }>(SUBMIT, { input, key: newId() });
    return submitPosting;
  }

  /** Open tasks of the account's seats on these cases, once all have come. */
  async tasks(username: string, numbers: readonly string[]): Promise<TaskLine[]> {
    const client = await this.as(username);
    for (let waited = 0; waited < WAIT_MS; waited += 100) {
      const { myTasks } = await client.data<{ myTasks: { items: TaskLine[] } }>(TASKS);
      const own = myTasks.items.filter((task) => numbers.includes(task.caseNumber));
      if (own.length === numbers.length) return own;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${username} did not get the tasks of ${numbers.length} cases`);
  }

  /** Enters a session with everybody present; answers its id and the seats that may vote. */
  async convene(
    username: string,
    bodyId: string,
    minutesNumber: string,
  ): Promise<{ meetingId: string; seats: string[] }> {
    const client = await this.as(username);
    const { bodies, businessClock } = await client.data<{
      bodies: { id: string; seats: { id: string; isVoting: boolean; holder: object | null }[] }[];
      businessClock: { today: string };
    }>('{ bodies { id seats { id isVoting holder { id } } } businessClock { today } }');
    const body = bodies.find(({ id }) => id === bodyId);
    const seats = (body?.seats ?? []).filter((seat) => seat.isVoting && seat.holder).map((seat) => seat.id);
    const attendance = seats.map((seatId) => ({ seatId, status: 'PRESENT' }));
    const input = { id: newId(), bodyId, minutesNumber, heldOn: businessClock.today, attendance };
    const { convene } = await client.data<{ convene: Outcome }>(CONVENE, { input });
    if (convene.__typename !== 'Meeting') throw new Error(`the session was refused: ${convene.code ?? ''}`);
    return { meetingId: input.id, seats };
  }

  /** Everybody votes for it. */
  async carry(
    username: string,
    task: TaskLine,
    session: { meetingId: string; seats: string[] },
  ): Promise<Outcome> {
    const votes = session.seats.map((seatId) => ({ seatId, choice: 'FOR' }));
    const { id: taskId, contentSha256 } = task;
    const input = {
      decisionId: newId(),
      taskId,
      contentSha256,
      meetingId: session.meetingId,
      motion: 'APPROVE',
      votes,
    };
    const { recordVotes } = await (await this.as(username)).data<{ recordVotes: Outcome }>(VOTE, { input });
    return recordVotes;
  }
}
