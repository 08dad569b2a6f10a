/** The balance index as releases before 2026.6.0 word it. */
export const balance = {
  lastEvent: (date: string) => `The last event scored is of ${date}.`,
};
