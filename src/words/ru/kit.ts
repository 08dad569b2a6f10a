import { makeKit } from "../kit/kit.ts";
import { RU } from "../kit/tables/ru.ts";

/** How numbers, dates, lists and marks are written in Russian. */
export const kit = makeKit(RU);
