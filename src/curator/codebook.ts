import { readFileSync, writeFileSync } from "node:fs";
import { renewed } from "../tables/codebook.ts";

/** The codebook of the data. */
const CODEBOOK = "data/README.md";

/**
 * `npm run codebook`: writes the tables of columns in the codebook anew from the definitions in `src/tables`; the prose around them stays.
 */
writeFileSync(CODEBOOK, renewed(readFileSync(CODEBOOK, "utf8")));
