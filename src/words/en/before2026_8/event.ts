/** Events as releases before 2026.8.0 word them. */
export const event = {
  scored: (value: string) => `score ${value} (−10 to +10)`,
  partOf: (summary: string) => `counted once, as part of one episode with: ${summary}`,
};
