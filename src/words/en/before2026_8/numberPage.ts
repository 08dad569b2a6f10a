import { numberPage as now } from "../numberPage.ts";

/** The page of one number, as releases before 2026.8.0 word it. */
export const numberPage = { facts: { ...now.facts, counterpart: "With" } };
