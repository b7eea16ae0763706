/** 001 of the prefecture, and the national documents. Nothing of another county's documents. */
export const GANZHOU = '赣市府办字〔2023〕83号';
export const COMMITTEE = `${GANZHOU} 二（一）`;
export const MANAGEMENT = `${GANZHOU} 二（二）`;
export const PERSONNEL = `${GANZHOU} 三（四）`;
export const PAY = `${GANZHOU} 三（五）`;
export const NATIONAL = '国卫基层发〔2023〕41号';
export const NOMINATION = `${NATIONAL}（五）`;
export const ASSESSMENT = `${NATIONAL}（六）`;
export const COMPETITION = `${NATIONAL}（七）`;
/** Named by no document of the prefecture: what rests on these is 示例 until the county decides. */
export const CADRES = '示例：参照《党政领导干部选拔任用工作条例》';
export const REGULATION = (article: string): string => `示例：参照《事业单位人事管理条例》${article}`;
export const OWN = '示例：由县级主管部门确定';
