import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export type Database = { url: string; drop: () => Promise<void> };

/** An empty database for one server: a file in its folder, or a database of the PostgreSQL that the tests were given. */
export async function freshDatabase(folder: string): Promise<Database> {
  if (!process.env.EIG_E2E_POSTGRES) {
    return { url: `sqlite:${path.join(folder, "eig.db")}`, drop: () => Promise.resolve() };
  }
  const admin = process.env.EIG_TEST_POSTGRES_URL;
  if (!admin) {
    throw new Error("EIG_TEST_POSTGRES_URL is not set: run the tests with `make test-e2e`, which starts a PostgreSQL.");
  }
  const name = `eig_e2e_${randomBytes(6).toString("hex")}`;
  await run(client("createdb"), [`--maintenance-db=${admin}`, name]);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await run(client("dropdb"), ["--force", "--if-exists", `--maintenance-db=${admin}`, name]);
    },
  };
}

// Debian keeps some of the clients of PostgreSQL out of PATH.
function client(name: string): string {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => path.join(root, version, "bin", name)).find(existsSync) ?? name;
}
