/** Grades of the assessment at the end of a posting (示例). */
export const ASSESSMENT_GRADES = {
  grades: [
    { code: 'EXCELLENT', name: '优秀' },
    { code: 'QUALIFIED', name: '合格' },
    { code: 'BASICALLY_QUALIFIED', name: '基本合格' },
    { code: 'UNQUALIFIED', name: '不合格' },
  ],
};
