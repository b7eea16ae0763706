import type { Page } from 'playwright-core';

/** Opens a case from the list of tasks, as its reader would. */
export async function openTask(page: Page, number: string): Promise<void> {
  if (!number) throw new Error('no case was submitted before');
  await page.goto('/tasks');
  await page.locator(`a[href="/cases/${number}"]`).first().click();
  await page.getByRole('heading', { name: '申报内容' }).waitFor();
}

/** Enters a meeting with everyone present and its unanimous vote. Ends at the receipt. */
export async function recordUnanimousVote(
  page: Page,
  minutesNumber: string,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: '录入会议表决' }).click();
  const drawer = page.getByRole('dialog');
  const numberField = drawer.getByLabel('会议纪要编号');
  const newMeeting = drawer.getByRole('button', { name: '录入新会议' });
  await numberField.or(newMeeting).waitFor();
  if (await newMeeting.isVisible()) await newMeeting.click();
  await numberField.fill(minutesNumber);
  await drawer.getByRole('button', { name: '全部到会' }).click();
  await look('meeting');
  await drawer.getByRole('button', { name: '保存会议，下一步：表决' }).click();
  await drawer.getByRole('button', { name: '全体赞成' }).click();
  await drawer.getByText('预计：通过').waitFor();
  await look('votes');
  await drawer.getByRole('button', { name: '确认表决结果' }).click();
  await drawer.getByText('决定编号').waitFor();
}

export async function approveReview(page: Page, opinion: string): Promise<void> {
  await page.getByRole('button', { name: '审核' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('同意', { exact: true }).click();
  await drawer.getByLabel('审核意见').fill(opinion);
  await drawer.getByRole('button', { name: '确认同意' }).click();
  await drawer.getByText('决定编号').waitFor();
}

export async function acceptFiling(page: Page, filingNumber: string): Promise<void> {
  await page.getByRole('button', { name: '备案' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('准予备案', { exact: true }).click();
  await drawer.getByLabel('备案号').fill(filingNumber);
  await drawer.getByRole('button', { name: '确认备案' }).click();
  await drawer.getByText('决定编号').waitFor();
}
