import { headcountTypes } from '../../../../libs/establishment/index.js';
import type { Resource } from '../../../../libs/establishment/index.js';
import type { CountyProfile } from '../../county/profile.js';

type Verified = CountyProfile['verified'];
type ProfileResource = Verified[number]['resource'];

/** Verified figures by institution; the community's total is the sum of its members' (domain §2, invariant b). */
export function verifiedOf(
  figures: Readonly<Record<string, Readonly<Partial<Record<Resource, number>>>>>,
  by: {
    headcount: { documentNumber: string; documentDate: string };
    posts: { documentNumber: string; documentDate: string };
    from: string;
  },
): Verified {
  const row = (institution: string | null, resource: ProfileResource, count: number): Verified[number] => ({
    institution,
    resource,
    count,
    ...(resource === 'RESIDENT_POST' ? by.posts : by.headcount),
    effectiveFrom: by.from,
    isDemo: true,
  });
  const totals = headcountTypes
    .map((resource) =>
      row(
        null,
        resource,
        Object.values(figures).reduce((sum, own) => sum + (own[resource] ?? 0), 0),
      ),
    )
    .filter(({ count }) => count > 0);
  const own = Object.entries(figures).flatMap(([institution, counts]) =>
    (Object.entries(counts) as [ProfileResource, number][])
      .filter(([, count]) => count > 0)
      .map(([resource, count]) => row(institution, resource, count)),
  );
  return [...totals, ...own];
}
