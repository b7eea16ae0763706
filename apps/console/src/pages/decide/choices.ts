/** The four ways to vote. */
export const voteChoices = { FOR: '赞成', AGAINST: '反对', ABSTAIN: '弃权', DEFER: '缓议' } as const;

/** What a present member's line may say: a vote, or standing aside for this item only. */
export const choices: Record<string, string> = { ...voteChoices, RECUSED: '回避' };
