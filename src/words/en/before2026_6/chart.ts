/** Charts and their tables as releases before 2026.6.0 word them. */
export const chart = {
  undatedWho: (partner: string, year: string) => `${partner}, no year; published ${year}`,
  periodCell: (period: string, label: string) => `${period} (${label})`,
};
