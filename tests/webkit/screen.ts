import { type ChildProcess, spawn } from "node:child_process";

/** Starts a screen that nobody sees, and says by which variable of the environment programs find it: by its number, which it writes once it is there. */
export function unseenScreen(command: string): Promise<{ server: ChildProcess; env: { DISPLAY: string } }> {
  const server = spawn(command, ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((there, failed) => {
    server.stdout.once("data", (number) => there({ server, env: { DISPLAY: `:${String(number).trim()}` } }));
    server.once("exit", () => failed(new Error("Xvfb does not start.")));
  });
}
