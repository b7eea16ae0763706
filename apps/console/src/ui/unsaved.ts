interface Place {
  pathname: string;
  state: unknown;
}

/** State of a navigation that gives up on purpose what is not saved. */
export const givingUp = { givesUp: true } as const;

const isGivingUp = (state: unknown) =>
  typeof state === 'object' && state !== null && 'givesUp' in state && state.givesUp === true;

/** Whether to ask before going from one page to another. A filter in the address is no other page. */
export const asksFirst = (dirty: boolean, from: Place, to: Place) =>
  dirty && from.pathname !== to.pathname && !isGivingUp(to.state);
