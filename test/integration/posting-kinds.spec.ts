import { refusal } from './establishment-world.js';
import { KINDS_DOCUMENT, PostingWorld } from './posting-world.js';

let world: PostingWorld;

beforeAll(async () => {
  world = await PostingWorld.start();
});
afterAll(() => world.test.close());

const submit = (change: object, personId: string) =>
  world.driver.submit('POSTING', { ...world.content(personId), ...change });

async function carried(number: string): Promise<void> {
  await world.driver.upToFiling(number);
  await world.fileAll(number);
}

describe('下沉: somebody of standing leads a discipline', () => {
  it('names the discipline, and everybody reads it', async () => {
    const personId = await world.hire();
    const detail = await refusal(submit({ kind: 'SINKING' }, personId));
    expect(detail).toMatchObject({ code: 'DISCIPLINE_NEEDED', field: 'discipline', clause: KINDS_DOCUMENT });
    const number = await submit({ kind: 'SINKING', discipline: '心血管内科' }, personId);
    const { content, rawContent } = await world.driver.view(number);
    expect(content.find(({ key }) => key === 'discipline')?.value).toBe('心血管内科');
    expect(JSON.parse(rawContent)).toMatchObject({ discipline: '心血管内科' });
  });

  it('is not for people without the title that the county asks for', async () => {
    const personId = await world.hire();
    await world.query("UPDATE professional_title SET level = 'JUNIOR' WHERE person_id = ?", [personId]);
    const detail = await refusal(submit({ kind: 'SINKING', discipline: '心血管内科' }, personId));
    expect(detail).toMatchObject({
      code: 'HOME_NOT_ALLOWED',
      message: '下沉人员须有中级、副高级、正高级职称',
    });
  });

  it('no other kind has a discipline, and an empty one says the same as none', async () => {
    const personId = await world.hire();
    expect((await refusal(submit({ discipline: '心血管内科' }, personId))).code).toBe('DISCIPLINE_NOT_USED');
    const number = await submit({ discipline: '' }, personId);
    expect(Object.keys(JSON.parse((await world.driver.view(number)).rawContent) as object)).not.toContain(
      'discipline',
    );
  });
});

it('交流轮岗 leaves 编制 and post at home, takes nothing at the host, and may go up as well as down', async () => {
  const { hospitalId, townshipId } = world.county;
  const personId = await world.hire('INSTITUTION', townshipId);
  const number = await submit({ kind: 'ROTATION', hostInstitutionId: hospitalId }, personId);
  await carried(number);
  expect((await world.driver.view(number)).status).toBe('IMPLEMENTED');
  expect(await world.query('SELECT id FROM establishment_entry WHERE case_number = ?', [number])).toEqual([]);
  const [place] = await world.query('SELECT institution_id FROM service_place WHERE person_id = ?', [
    personId,
  ]);
  expect(place?.['institution_id']).toBe(hospitalId);
});
