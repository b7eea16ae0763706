import { bandOfPost, makePost, postName, postOfResource, postResource } from '../rules/index.js';
import type { Post, PostResource } from '../rules/index.js';
import type { SchemeLine } from './post-scheme.content.js';

/** A band or a grade: what the scheme gives it, what it has now and how many hold such a post. */
export interface ComparedPosts {
  post: Post;
  name: string;
  proposed: number;
  current: number;
  occupied: number;
  reserved: number;
}

/** Figures of the plan in force. */
export interface CurrentPosts {
  category: string;
  band: string | null;
  grade: number | null;
  quota: number;
  occupied: number;
  reserved: number;
}

/**
 * The scheme beside the plan in force: every band and grade that either of them names or that somebody holds,
 * professional posts first, each band before its grades.
 */
export function compareScheme(
  lines: readonly SchemeLine[],
  current: readonly CurrentPosts[],
): ComparedPosts[] {
  const proposed = new Map<PostResource, number>();
  const add = (post: Post, count: number): void => {
    const key = postResource(post);
    proposed.set(key, (proposed.get(key) ?? 0) + count);
  };
  for (const { count, ...post } of lines) {
    add(bandOfPost(post), count);
    if (post.grade !== null) add(post, count);
  }
  const now = new Map<PostResource, CurrentPosts>();
  for (const row of current) {
    const post = postOf(row);
    if (post) now.set(postResource(post), row);
  }
  return [...new Set([...proposed.keys(), ...now.keys()])]
    .flatMap((resource) => {
      const post = postOfResource(resource);
      if (!post) return [];
      const { quota = 0, occupied = 0, reserved = 0 } = now.get(resource) ?? {};
      const row = { proposed: proposed.get(resource) ?? 0, current: quota, occupied, reserved };
      const empty = row.proposed + row.current + row.occupied + row.reserved === 0;
      return empty ? [] : [{ post, name: postName(post), ...row }];
    })
    .sort((a, b) => placeOf(a.post) - placeOf(b.post));
}

/** Kinds of posts of which fewer are proposed than people hold: accepted, and additions stop (edge-13). */
export function overfilled(rows: readonly ComparedPosts[]): ComparedPosts[] {
  return rows.filter(({ proposed, occupied, reserved }) => proposed < occupied + reserved);
}

function postOf({ category, band, grade }: CurrentPosts): Post | null {
  return makePost(category as Post['category'], band as Post['band'], grade);
}

const CATEGORIES = ['PROFESSIONAL', 'MANAGEMENT', 'SUPPORT'];
const BANDS = [null, 'HIGH', 'MID', 'JUNIOR'];

function placeOf({ category, band, grade }: Post): number {
  return CATEGORIES.indexOf(category) * 10_000 + BANDS.indexOf(band) * 100 + (grade ?? 0);
}
