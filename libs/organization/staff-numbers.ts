import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { StaffNumber } from './entities/index.js';

/** A staff number belongs to one person of a community for good. */
@Injectable()
export class StaffNumbers {
  /**
   * The person's number in the community: the one that they have had there, or else their own, which is taken.
   * @throws {Refused} STAFF_NUMBER_TAKEN when it is somebody else's there
   */
  async inCommunity(tx: Tx, personId: string, communityId: string, own: string): Promise<string> {
    const known: { staffNumber: string; personId: string }[] = await tx.query(
      `SELECT staff_number AS staffNumber, person_id AS personId FROM staff_number
        WHERE community_id = ? AND (person_id = ? OR staff_number = ?) FOR UPDATE`,
      [communityId, personId, own],
    );
    const mine = known.filter((row) => row.personId === personId).map(({ staffNumber }) => staffNumber);
    if (mine.includes(own)) return own;
    const [former] = mine.sort();
    if (former) return former;
    if (known.length > 0) throw numberTaken(own);
    await tx.insert(StaffNumber, { communityId, staffNumber: own, personId });
    return own;
  }
}

function numberTaken(number: string): Refused {
  return new Refused({
    code: 'STAFF_NUMBER_TAKEN',
    message: `原单位已调整到另一医共体，那里已有人员使用工号${number}，请先在该医共体为该人员确定工号`,
  });
}
