/** 003 of the county, and the national documents that it rests on. */
export const MINGXI = '明卫〔2025〕9号';
export const DECISION = `${MINGXI} 二(二)1`;
export const STAFFING = `${MINGXI} 二(四)2`;
export const NATIONAL = '国卫基层发〔2023〕41号';
export const NOMINATION = `${NATIONAL}（五）`;
export const ASSESSMENT = `${NATIONAL}（六）`;
export const COMPETITION = `${NATIONAL}（七）`;
/** Named by no document of the county: what rests on these is 示例 until the county decides. */
export const CADRES = '示例：参照《党政领导干部选拔任用工作条例》';
export const REGULATION = (article: string): string => `示例：参照《事业单位人事管理条例》${article}`;
export const OWN = '示例：由县级主管部门确定';
