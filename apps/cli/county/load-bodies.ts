import type { Tx } from '../../../libs/database/index.js';
import { Organization, Registrar } from '../../../libs/organization/index.js';
import type { Seat } from '../../../libs/organization/index.js';
import { OperatorError } from '../settings.js';
import type { HolderFinder, LoadContext, LoadedCounty } from './load-context.js';
import type { ProfileBody } from './profile.js';

type ProfileSeat = ProfileBody['seats'][number];

/** Bodies, their seats and who holds them. Nobody is removed: a seat that the file leaves out is only reported. */
export async function loadBodies(load: LoadContext, county: LoadedCounty, find: HolderFinder): Promise<void> {
  for (const body of load.profile.bodies) {
    const bodyId = await ensureBody(load, county, body);
    const { tx, by, app } = load;
    const seats = await app.get(Organization, { strict: false }).seatsOf(tx, bodyId, by.today);
    for (const [at, seat] of body.seats.entries())
      await ensureSeat(load, body, bodyId, seats, seat, at, find);
    for (const { title } of seats.filter((one) => !body.seats.some((seat) => seat.title === one.title)))
      load.report.notice(`${body.name}的席位“${title}”不在文件中，未改动`);
  }
}

async function ensureBody(load: LoadContext, county: LoadedCounty, body: ProfileBody): Promise<string> {
  const { app, tx, report } = load;
  const { countyId, communityId, institutionIds } = county;
  const institutionId = body.institution ? (institutionIds.get(body.institution) ?? null) : null;
  const ownerId = institutionId ?? (body.scope === 'COUNTY' ? countyId : communityId);
  const rows: { id: string; name: string; kind: string }[] = await tx.query(
    'SELECT id, name, kind FROM body WHERE owner_id = ? AND code = ?',
    [ownerId, body.code],
  );
  const [known] = rows;
  if (known && known.kind !== body.kind)
    throw new OperatorError(`机构 ${body.code} 已登记为另一类别（${known.kind}），不能用文件改变`);
  if (known && known.name !== body.name)
    report.notice(`机构 ${body.code} 已登记为“${known.name}”，文件中的名称未采用`);
  if (known) return known.id;
  report.made('决策与办理机构');
  return app.get(Registrar, { strict: false }).body(tx, {
    countyId,
    communityId: body.scope === 'COUNTY' ? null : communityId,
    institutionId,
    code: body.code,
    name: body.name,
    kind: body.kind,
  });
}

async function ensureSeat(
  load: LoadContext,
  body: ProfileBody,
  bodyId: string,
  seats: readonly Seat[],
  seat: ProfileSeat,
  at: number,
  find: HolderFinder,
): Promise<void> {
  const { app, tx, profile, report } = load;
  const { title, isChair, isClerk, isVoting } = seat;
  const known = seats.find((one) => one.title === title);
  if (known && (known.isChair !== isChair || known.isClerk !== isClerk || known.isVoting !== isVoting))
    throw new OperatorError(
      `${body.name}的席位“${title}”已登记为另一性质（主持、记录、表决），不能用文件改变`,
    );
  let seatId = known?.seatId;
  if (!seatId) {
    const made = {
      bodyId,
      title,
      isChair,
      isClerk,
      isVoting,
      sortOrder: at + 1,
      validFrom: profile.validFrom,
    };
    seatId = await app.get(Registrar, { strict: false }).seat(tx, made);
    report.made('席位');
  }
  await ensureHolder(load, body, seat, seatId, known?.personId ?? null, find);
}

async function ensureHolder(
  { app, tx, by, profile, report }: LoadContext,
  body: ProfileBody,
  seat: ProfileSeat,
  seatId: string,
  holding: string | null,
  find: HolderFinder,
): Promise<void> {
  if (!seat.holder) return;
  const personId = await find(seat.holder);
  if (!personId) {
    const who = 'staffNumber' in seat.holder ? `工号 ${seat.holder.staffNumber}` : seat.holder.person;
    report.notice(`${body.name}“${seat.title}”空缺：没有找到 ${who}，导入人员后可再次载入`);
    return;
  }
  if (personId === holding || (await isAppointed(tx, seatId, personId, by.today))) return;
  const from = seat.from ?? (holding ? by.today : profile.validFrom);
  await app.get(Registrar, { strict: false }).appoint(tx, { seatId, personId, from }, by);
  report.made('席位任职');
}

/** Whether the person has the seat now or from a later day on. */
async function isAppointed(tx: Tx, seatId: string, personId: string, today: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'SELECT 1 FROM seat_holder WHERE seat_id = ? AND person_id = ? AND (valid_to IS NULL OR valid_to >= ?)',
    [seatId, personId, today],
  );
  return rows.length > 0;
}
