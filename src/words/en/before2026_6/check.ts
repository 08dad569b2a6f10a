import { check as now } from "../check.ts";

/** The fact check as releases before 2026.6.0 word it. */
export const check = {
  dateAgainst: now.against,
  namesOnce: false,
  place: (_: number) => "",
  period: (period: string, isUndated: boolean) => (isUndated ? `no year given, published ${period}` : period),
};
