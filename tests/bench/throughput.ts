import { Agent, request } from "node:http";

/** Requests per second that an address answers, with a fixed number of connections, for a bounded time; every answer must be 200. */
export async function requestsPerSecond(address: string, milliseconds: number, connections = 8): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + milliseconds;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await once(address, agent);
      done += 1;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return (1000 * done) / (performance.now() - start);
}

function once(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.resume();
      response.on("end", resolve);
    });
    sent.on("error", reject);
    sent.end();
  });
}
