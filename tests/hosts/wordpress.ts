import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { resolve } from "node:path";

/** Where Debian's packages put WordPress. */
const PACKAGE = "/usr/share/wordpress";

/** What brings all of it, on Debian. */
export const PACKAGES = "wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server";

/** The themes that are tried: the newest that Debian has as classic and as block themes. */
export const THEMES = ["twentytwentyone", "twentytwentythree"];

const PASSWORD = "a throw-away site";

/** A post to publish: `by` the author may not post HTML, the admin may. */
export interface Post {
  title: string;
  content: string;
  by: "author" | "admin";
}

/** What of WordPress is not installed here, with the themes that are to be tried; empty where all is. */
export function missing(themes: readonly string[]): string[] {
  const files = ["wp-load.php", ...themes.map((theme) => `wp-content/themes/${theme}`)].map((file) => `${PACKAGE}/${file}`);
  const commands = ["php", "mariadbd", "mariadb-install-db"];
  const absent = [...files.filter((file) => !existsSync(file)), ...commands.filter((command) => !runs("which", [command]))];
  return absent.length > 0 || runs("php", ["-r", "exit(extension_loaded('mysqli') ? 0 : 1);"]) ? absent : ["php's mysqli"];
}

function runs(command: string, parameters: string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: "ignore", env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` } });
    return true;
  } catch {
    return false;
  }
}

/** A WordPress of its own in a temporary folder, with a database of its own; `stop` ends and removes both. */
export class WordPress {
  readonly #folder = mkdtempSync(`${tmpdir()}/hosts-`);
  readonly #processes: ChildProcess[] = [];
  readonly version: string;
  address = "";

  private constructor() {
    // Whoever ends this process, and whatever else listens to that.
    process.once("exit", () => {
      this.#end("SIGKILL");
      rmSync(this.#folder, { recursive: true, force: true });
    });
    this.version = /wp_version = '([^']+)'/.exec(readFileSync(`${PACKAGE}/wp-includes/version.php`, "utf8"))?.[1] ?? "";
  }

  static async start(): Promise<WordPress> {
    const site = new WordPress();
    try {
      await site.#database();
      await site.#serve();
      site.#ask("install", { password: PASSWORD });
    } catch (error) {
      await site.stop();
      throw error;
    }
    return site;
  }

  async stop(): Promise<void> {
    const ended = this.#processes.map((one) => new Promise((done) => (one.exitCode === null ? one.once("exit", done) : done(null))));
    this.#end("SIGTERM");
    await Promise.all(ended);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** PHP's server has processes of its own, which would outlive it. */
  #end(signal: NodeJS.Signals): void {
    for (const { pid, exitCode, signalCode } of this.#processes)
      if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, signal);
  }

  /** Publishes posts, and gives their ids. */
  publish(posts: Post[]): number[] {
    const { ids, mayPostHtml } = JSON.parse(this.#ask("posts", { posts })) as { ids: number[]; mayPostHtml: boolean };
    if (mayPostHtml) throw new Error("The author of the test may post HTML.");
    return ids;
  }

  useTheme(theme: string): { isBlockTheme: boolean } {
    return JSON.parse(this.#ask("theme", { theme }));
  }

  get login() {
    return { user: "admin", password: PASSWORD };
  }

  #ask(command: string, given: object): string {
    const script = resolve(import.meta.dirname, "wordpress.php");
    const input = JSON.stringify({ address: this.address, ...given });
    return execFileSync("php", ["-d", "display_errors=stderr", script, command, `${this.#folder}/site`], { input, encoding: "utf8" });
  }

  async #database(): Promise<void> {
    const data = [`--datadir=${this.#folder}/data`, `--user=${userInfo().username}`];
    execFileSync("mariadb-install-db", ["--no-defaults", ...data, "--auth-root-authentication-method=normal"], { stdio: "ignore" });
    const own = [
      `--socket=${this.#folder}/socket`,
      `--pid-file=${this.#folder}/pid`,
      "--skip-networking",
      "--innodb-flush-log-at-trx-commit=0",
    ];
    this.#run("/usr/sbin/mariadbd", ["--no-defaults", ...data, ...own]);
    await until(() =>
      runs("mariadb", ["--no-defaults", `--socket=${this.#folder}/socket`, "-u", "root", "-e", "create database wordpress"]),
    );
  }

  async #serve(): Promise<void> {
    const site = `${this.#folder}/site`;
    const port = await freePort();
    this.address = `http://127.0.0.1:${port}`;
    cpSync(PACKAGE, site, { recursive: true, dereference: true, filter: (file) => !file.endsWith(".htaccess") });
    mkdirSync(`${site}/wp-content/mu-plugins`, { recursive: true });
    cpSync(resolve(import.meta.dirname, "allowLocal.php"), `${site}/wp-content/mu-plugins/allowLocal.php`);
    writeFileSync(`${site}/wp-config.php`, config(`${this.#folder}/socket`));
    this.#run("php", ["-S", `127.0.0.1:${port}`, "-t", site], { PHP_CLI_SERVER_WORKERS: "4" });
    await until(async () => (await fetch(`${this.address}/readme.html`).catch(() => null))?.ok === true);
  }

  #run(command: string, parameters: string[], env: Record<string, string> = {}): void {
    this.#processes.push(spawn(command, parameters, { stdio: "ignore", detached: true, env: { ...process.env, ...env } }));
  }
}

/** Asks nothing of the world outside: no updates, no mail, no planned tasks. */
function config(socket: string): string {
  const constants = {
    DB_NAME: "wordpress",
    DB_USER: "root",
    DB_PASSWORD: "",
    DB_HOST: `localhost:${socket}`,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: "127.0.0.1",
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
  };
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${typeof value === "string" ? `'${value}'` : value});`);
  return `<?php\n${lines.join("\n")}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire ABSPATH . 'wp-settings.php';\n`;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** Waits for what has to start, at most a minute. */
async function until(isReady: () => boolean | Promise<boolean>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 60_000; ) {
    if (await isReady()) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error("WordPress or its database does not start.");
}
