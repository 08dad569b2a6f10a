import http from "node:http";

/**
 * Between two requests the programs of this lane judge what they got, for longer than a connection is kept on a machine that does a lot besides:
 * it is closed just when it is used again. Programs that ask by `node:http` open one each time, and `fetch` asks once more: whatever is asked
 * here may be asked twice.
 */
http.globalAgent = new http.Agent({ keepAlive: false });

const once = globalThis.fetch;

const askingAgain: typeof fetch = (input, init) =>
  once(input, init).catch((fault: unknown) => {
    // An answer came, or what was sent is used up: that is no closed connection.
    if (!(fault instanceof TypeError) || input instanceof Request || (init?.body && typeof init.body !== "string")) throw fault;
    return once(input, init);
  });

// The files of the lane share a process, and each has this run before it.
if (once.name !== askingAgain.name) globalThis.fetch = askingAgain;
