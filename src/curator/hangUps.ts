/**
 * Whoever reads a command's output may hang up before its end, as `head` does: what is left of it then goes nowhere, and the command does the
 * rest of its work.
 */
export function bearHangUps(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
