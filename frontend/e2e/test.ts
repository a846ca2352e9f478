// Playwright reads what a fixture needs from its first parameter, which must be a pattern, even empty.
/* eslint-disable no-empty-pattern */
import { expect, test as base, type BrowserContext, type TestInfo } from "@playwright/test";
import { startProgram, type Program, type Setting } from "./program.ts";

export { expect, type Page, type Locator } from "@playwright/test";

type Watch = {
  /** Says that a message of the console belongs to the test: the browser tells of each answer that fails. */
  allow: (message: RegExp) => void;
  /** Says that someone asks to sign in, from which on there is one cookie, that of the session. */
  allowSession: () => void;
};

type TestFixtures = {
  /** The worker's server, for tests that only read. */
  site: Program;
  /** Starts a server for this test alone, for what writes or needs another date. */
  startSite: (setting?: Setting) => Promise<Program>;
  /** Watches every page: nothing in the console, nothing against the policy, no other host, no cookie but that of a session. */
  watch: Watch;
  keepLogs: void;
};
type WorkerFixtures = { sharedSite: Program };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  sharedSite: [
    async ({}, provide) => {
      const site = await startProgram();
      await provide(site);
      await site.stop();
    },
    { scope: "worker" },
  ],
  site: ({ sharedSite }, provide) => provide(sharedSite),
  baseURL: ({ sharedSite }, provide) => provide(sharedSite.url),
  startSite: async ({}, provide, testInfo) => {
    const started: Program[] = [];
    await provide(async (setting) => {
      const site = await startProgram(setting);
      started.push(site);
      return site;
    });
    for (const [index, site] of started.entries()) {
      await keepLogOnFailure(testInfo, `own-server-${index + 1}.log`, site);
      await site.stop();
    }
  },
  keepLogs: [
    async ({ sharedSite }, provide, testInfo) => {
      await provide();
      await keepLogOnFailure(testInfo, "server.log", sharedSite);
    },
    { auto: true },
  ],
  watch: [
    async ({ context, startSite }, provide) => {
      // Needs it only to end before it: a page may be asking something of a server that stops.
      void startSite;
      const allowed: RegExp[] = [];
      const complaints = await listen(context);
      let hasSession = false;
      await provide({ allow: (message) => allowed.push(message), allowSession: () => (hasSession = true) });
      expect(complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
      const cookies = await context.cookies();
      expect(cookies.filter(({ name }) => !hasSession || name !== "eig"), "no cookie").toEqual([]);
      for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    },
    { auto: true },
  ],
});

async function keepLogOnFailure(testInfo: TestInfo, name: string, site: Program) {
  if (testInfo.status !== testInfo.expectedStatus) {
    await testInfo.attach(name, { body: site.log(), contentType: "text/plain" });
  }
}

async function listen(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${String(error.error())}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost") complaints.push(`other host: ${url.href}`);
  });
  // The console has it too, in words that change from one browser to the next.
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return complaints;
}
