/** The four ways to vote. */
export const choices: Record<string, string> = {
  FOR: '赞成',
  AGAINST: '反对',
  ABSTAIN: '弃权',
  DEFER: '缓议',
};
