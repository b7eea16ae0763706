/** How an entry of the register stands on a day; always derived. */
export const entryStatusNames = {
  UPCOMING: '待生效',
  IN_FORCE: '生效中',
  OVER: '已期满',
  REPLACED: '已更正',
} as const;
export type EntryStatus = keyof typeof entryStatusNames;

/** The status as SQL over `matter_in_force e`; takes the day twice. */
export const STATUS_SQL = `CASE
    WHEN EXISTS (SELECT 1 FROM matter_in_force r WHERE r.replaces_id = e.id) THEN 'REPLACED'
    WHEN e.from_on > ? THEN 'UPCOMING' WHEN e.to_on < ? THEN 'OVER' ELSE 'IN_FORCE' END`;
