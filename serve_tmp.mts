import { startPseudoWorker } from "./tests/fixtures/startPseudoWorker.ts";
const { origin } = await startPseudoWorker();
console.log(origin); await new Promise(()=>{});
