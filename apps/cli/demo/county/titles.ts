/** Titles of the health series by level (人社部发〔2021〕51号), and the others that hospitals employ. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  JUNIOR: [
    '医士',
    '医师',
    '护士',
    '护师',
    '药士',
    '药师',
    '中药士',
    '中药师',
    '技士',
    '技师',
    '助理会计师',
    '助理工程师',
    '助理经济师',
    '初级统计师',
  ],
  INTERMEDIATE: [
    '主治医师',
    '主管护师',
    '主管药师',
    '主管中药师',
    '主管技师',
    '会计师',
    '工程师',
    '经济师',
    '统计师',
  ],
  ASSOCIATE_SENIOR: [
    '副主任医师',
    '副主任护师',
    '副主任药师',
    '副主任中药师',
    '副主任技师',
    '高级会计师',
    '高级工程师',
    '高级经济师',
    '高级统计师',
  ],
  SENIOR: [
    '主任医师',
    '主任护师',
    '主任药师',
    '主任中药师',
    '主任技师',
    '正高级会计师',
    '正高级工程师',
    '正高级经济师',
    '正高级统计师',
  ],
};

/** As the parameter `roster.titles` lists them. */
export const TITLES = Object.entries(NAMES).flatMap(([level, names]) =>
  names.map((name) => ({ name, level })),
);
