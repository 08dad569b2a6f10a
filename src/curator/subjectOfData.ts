import { fileURLToPath } from "node:url";
import { subjectNaming } from "../tables/subjectNaming.ts";
import { readData } from "./readData.ts";
import { readTranslationFiles } from "./translations.ts";

/**
 * `#subject` (package.json, `imports`) in Node: what words need of the data of this project. In the Worker it is `dist/subject.json`, which the
 * build writes from here.
 */
const DATA = fileURLToPath(new URL("../../data", import.meta.url));

export default subjectNaming(readData(DATA), readTranslationFiles(DATA));
