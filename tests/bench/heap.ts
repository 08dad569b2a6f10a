import { createRequire } from "node:module";

/** What is used here of the WebSocket that Miniflare brings. */
interface Socket {
  on(event: "open" | "message" | "error", listener: (data: unknown) => void): void;
  send(text: string): void;
  close(): void;
}

const require = createRequire(createRequire(import.meta.url).resolve("miniflare"));
const { WebSocket } = require("ws") as { WebSocket: new (address: string) => Socket };

/** The isolate's own account of its memory, in V8's inspector protocol; bytes. */
interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

/**
 * Megabytes that an isolate holds after its garbage is collected: objects, what the runtime holds for them, and the bytes of buffers. That is
 * what the platform bounds, apart from the code.
 *
 * @param port where the inspector of a process listens that was started with --expose-gc
 */
export async function heapOf(port: number): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/main`);
  await new Promise<void>((done, failed) => {
    socket.on("open", () => done());
    socket.on("error", (error) => failed(error));
  });
  const waiting = new Map<number, (result: unknown) => void>();
  let known: (context: number) => void = () => {};
  const context = new Promise<number>((done) => {
    known = done;
  });
  socket.on("message", (data) => {
    const { id, result, params } = JSON.parse(String(data)) as { id?: number; result?: unknown; params?: { context?: { id: number } } };
    if (id !== undefined) waiting.get(id)?.(result);
    if (params?.context) known(params.context.id);
  });
  const call = (method: string, of: Record<string, unknown> = {}) =>
    new Promise<unknown>((done) => {
      const id = waiting.size + 1;
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params: of }));
    });
  try {
    await call("Runtime.enable");
    await call("Runtime.evaluate", { contextId: await context, expression: "gc()" });
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = (await call("Runtime.getHeapUsage")) as HeapUsage;
    return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1024 / 1024;
  } finally {
    socket.close();
  }
}
