import { inPeriod } from "../when.ts";

/** Labels of claims as releases before 2026.10.0 word them. */
export const claimForm = {
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated
      ? `${figure} (опубликовано ${/^\d{4}$/.test(period) ? `в ${period}` : inPeriod(period)}, год не указан)`
      : `${figure}, ${period}`,
};
