import { claimForm as now } from "../claimForm.ts";

/** Pictures of claims and records of other forms than marks over time, as releases before 2026.8.0 word them. */
export const claimForm = {
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure}, no year given; published ${period}` : `${figure}, ${period}`,
  otherScale: (end: string) => `different scale, up to ${end}`,
  side: (country: string) => `${country}'s side`,
  figures: {
    ...now.figures,
    claim: "figure in one of the five articles",
    doubtful: "record of low reliability",
    open: "“up to”, “almost”, “more than”",
    reading: "record",
    "estimated-reading": "calculated by us, or of low reliability",
  },
};
