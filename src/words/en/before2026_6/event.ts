/** Events as releases before 2026.6.0 word them. */
export const event = {
  partOf: (summary: string) => `scored together with: ${summary}`,
};
