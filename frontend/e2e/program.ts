import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { freshDatabase } from "./database.ts";

/** The moment of `make run`: the call of the fourth promotion is open, its webinars are to come. */
export const demonstration = "2020-05-11T09:00:00+02:00";
/** When all the webinars are over. */
export const afterTheWebinars = "2020-06-01T09:00:00+02:00";

const execute = promisify(execFile);
const binary = process.env.EIG_E2E_PROGRAM ?? path.resolve(import.meta.dirname, "../../bin/eig");

// The program must not outlive the tests, even killed ones: when their end of its standard
// input closes, for whatever reason, the shell left behind kills it. exec keeps the number.
const bound = 'exec 3<&0; { cat <&3 >/dev/null; kill -9 $$; } & exec 3<&-; exec "$0" "$@" </dev/null';

export type Program = {
  url: string;
  log: () => string;
  /** Runs another command of the program on the same database, and returns what it prints. */
  run: (...command: string[]) => Promise<string>;
  stop: () => Promise<void>;
};
export type Setting = {
  clock?: string | undefined;
  /** Messages stay in a folder, as in development. */
  withoutMail?: boolean;
  /** There is an identity provider, which does not answer. */
  withProvider?: boolean;
};

/** Starts the real program on a free port, over a fresh database that holds the programme's data. */
export async function startProgram({ clock = demonstration, withoutMail = false, withProvider = false }: Setting = {}): Promise<Program> {
  if (!existsSync(binary)) throw new Error(`${binary} is missing: run \`make build\` first.`);
  const folder = mkdtempSync(path.join(os.tmpdir(), "eig-e2e-"));
  const database = await freshDatabase(folder);
  const logFile = path.join(folder, "eig.log");
  const log = () => readFileSync(logFile, "utf8");
  const env = {
    ...withoutSettings(process.env),
    EIG_DATABASE_URL: database.url,
    EIG_ADDR: "localhost:0",
    EIG_CLOCK: clock,
    // All the browsers of the tests are one client.
    EIG_RATE_SCALE: "100",
    ...(withoutMail ? {} : { EIG_SMTP_URL: mailServer() }),
    ...(withProvider ? { EIG_OIDC_ISSUER: "http://localhost:9", EIG_OIDC_CLIENT_ID: "eig", EIG_OIDC_CLIENT_SECRET: "x" } : {}),
  };
  const run = async (...command: string[]) => (await execute(binary, command, { cwd: folder, env })).stdout;
  const output = openSync(logFile, "a");
  const child = spawn("sh", ["-c", bound, binary, "serve", "--seed-if-empty"], {
    cwd: folder,
    env,
    stdio: ["pipe", output, output],
  });
  closeSync(output);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= end());
  async function end() {
    child.stdin?.end();
    await ended;
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }

  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(20)) {
    const url = /eig serves (http:\S+) from/.exec(log())?.[1];
    if (url) return { url, log, run, stop };
    if (child.exitCode !== null || child.signalCode !== null) break;
  }
  const text = log();
  await stop();
  throw new Error(`${binary} did not start:\n${text}`);
}

function mailServer(): string {
  const url = process.env.EIG_TEST_SMTP_URL;
  if (!url) throw new Error("EIG_TEST_SMTP_URL is not set: run the tests with `make test-e2e`, which starts a mail server.");
  return url;
}

// The settings of the person who runs the tests are not those of the tests.
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("EIG_")));
}
