import { claimForm as now } from "../claimForm.ts";

/** Pictures of claims as releases before 2026.11.0 word them. */
export const claimForm = {
  figures: {
    ...now.figures,
    doubtful: "diğer kaynağın az güvenilir rakamı",
    "estimated-reading": "bizim hesabımız veya az güvenilir rakam",
  },
};
