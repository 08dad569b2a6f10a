import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { WORKERD } from "../workerdProgram.ts";
import { PLAIN } from "./config.ts";

/** workerd that serves the site, and where it listens. */
export interface Plain {
  child: ChildProcess;
  origin: string;
}

/**
 * Starts workerd by itself on what `writePlainConfig` left, and waits until it listens. Rejects with what it said when it ends before.
 *
 * @param address where it shall listen, such as 127.0.0.1:8787; port 0 is any free one
 */
export async function startPlain(address: string, variables: Record<string, string>): Promise<Plain> {
  const paths = [`--directory-path=assets=${resolve("dist/client")}`, `--socket-addr=http=${address}`, "--control-fd=3"];
  const child = spawn(WORKERD, ["serve", ...paths, `${PLAIN}/config.capnp`], {
    stdio: ["ignore", "inherit", "pipe", "pipe"],
    env: { ...process.env, ...variables },
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    said += chunk;
    process.stderr.write(chunk);
  });
  const port = await new Promise<string>((done, failed) => {
    let heard = "";
    (child.stdio[3] as Readable).setEncoding("utf8").on("data", (chunk: string) => {
      heard += chunk;
      const [, found] = /"event":"listen".*"port":(\d+)/.exec(heard) ?? [];
      if (found !== undefined) done(found);
    });
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`workerd ended with ${code}: ${said}`)));
  });
  return { child, origin: `http://${address.replace(/:\d+$/, "")}:${port}` };
}
