import build from "../../dist/build.json";
import head from "../../dist/head.json";
import { createLateApp } from "./lateApp.ts";

/**
 * The Worker. The build refuses a catalogue that does not validate; the checksum holds its rows to that.
 * Why: docs/decisions/0011-one-worker-no-server-no-store.md
 */
export default createLateApp(build, head);
