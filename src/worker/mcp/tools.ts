import type { Tool } from "./tool.ts";
import { balanceAsMeasured } from "./tools/balanceAsMeasured.ts";
import { balanceAsTold } from "./tools/balanceAsTold.ts";
import { contradictions } from "./tools/contradictions.ts";
import { readNumber } from "./tools/readNumber.ts";
import { readSeries } from "./tools/readSeries.ts";
import { searchNumbers } from "./tools/searchNumbers.ts";

/** Every tool, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [searchNumbers, readNumber, readSeries, balanceAsMeasured, balanceAsTold, contradictions];
