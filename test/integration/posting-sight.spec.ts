import { Registrar } from '../../libs/organization/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { PostingWorld } from './posting-world.js';

let world: PostingWorld;
let api: Awaited<ReturnType<typeof startApi>>;
let number: string;

const CASE = `query($number: String!) { case(number: $number) {
  number title status actions content { key value } } }`;

beforeAll(async () => {
  world = await PostingWorld.start();
  const elsewhere = await world.transactions.run((tx) =>
    world.test.app.get(Registrar, { strict: false }).institution(tx, {
      communityId: world.county.communityId,
      code: 'ELSEWHERE',
      kind: 'TOWNSHIP_HOSPITAL',
      parentId: null,
      name: '丁镇卫生院',
      shortName: '丁镇',
      validFrom: SINCE,
    }),
  );
  await world.officer('hr.host', world.county.townshipId);
  await world.officer('hr.elsewhere', elsewhere);
  number = await world.driver.submit('POSTING', world.content(await world.hire()));
  api = await startApi(world.test.env);
});
afterAll(async () => {
  await api.stop();
  await world.test.close();
});

async function caseAs(username: string) {
  const client = await new GraphqlClient(api.baseUrl).signedIn(username, PASSWORD);
  return (await client.data<{ case: Record<string, unknown> | null }>(CASE, { number })).case;
}

it('the officer of the institution that receives somebody reads the case, and can do nothing with it', async () => {
  expect(await caseAs('hr.host')).toMatchObject({ number, status: 'RUNNING', actions: [] });
});

it('edge-23 for an officer of an institution that the posting does not name there is no such case', async () => {
  expect(await caseAs('hr.elsewhere')).toBeNull();
});
