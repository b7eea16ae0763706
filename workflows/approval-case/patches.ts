/**
 * Changes of the way that a running case takes, by the month in which they came. A case that had passed the place
 * before goes on as it began: `patched` says which way its history knows.
 *
 * A change that adds, removes or reorders what the workflow asks of the server gets a name here, is asked for with
 * `patched` where the ways part, and comes with stored histories of the new way (test/replay). The name and the old way
 * stay while a case may be older; then `deprecatePatch` takes the place of `patched` for as long as a case may carry
 * the marker.
 */
export const BOUNDED_SILENCE = '2026-11-bounded-silence';
