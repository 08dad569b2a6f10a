/** Events as releases before 2026.8.0 word them. */
export const event = {
  scored: (value: string) => `bal ${value} (−10 ilə +10 arasında)`,
  partOf: (summary: string) => `bir epizodun hissəsi kimi bir dəfə sayılıb, bununla birlikdə: ${summary}`,
};
