import { claimForm as now } from "../claimForm.ts";

/** Pictures of claims as releases before 2026.11.0 word them. */
export const claimForm = {
  figures: {
    ...now.figures,
    doubtful: "digər mənbənin az etibarlı rəqəmi",
    "estimated-reading": "bizim hesablamamız və ya az etibarlı rəqəm",
  },
};
