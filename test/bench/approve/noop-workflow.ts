import {
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';

const { nothing } = proxyLocalActivities<{ nothing(caseId: string): Promise<void> }>({
  startToCloseTimeout: '10s',
});

export const step = defineUpdate<number, [{ messageId: string }]>('step');

/** The baseline: as many Updates as a chain has, each with one local activity that does nothing. */
export async function noopChain({ caseId, steps }: { caseId: string; steps: number }): Promise<void> {
  let done = 0;
  setHandler(step, async () => {
    await nothing(caseId);
    done += 1;
    return done;
  });
  await condition(() => done >= steps);
  await condition(allHandlersFinished);
}
