import { writeFileSync } from "node:fs";
import { startWorker } from "./startWorker.ts";
const worker = await startWorker();
writeFileSync("/tmp/origin", String((worker as { origin: string }).origin));
setInterval(() => {}, 1000);
