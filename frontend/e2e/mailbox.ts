import { strict as assert } from "node:assert";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

export type Mail = { id: string; subject: string; text: string };

/** An address of one test: all the tests share one inbox. */
export function addressOf(name: string): string {
  return `${name}-${randomBytes(5).toString("hex")}@exemple.fr`;
}

/** The newest message to an address whose subject has these words, once it has come; not one that was seen before. */
export async function nextMail(email: string, subject: RegExp, seen: readonly Mail[] = []): Promise<Mail> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(50)) {
    const query = new URLSearchParams({ query: `to:"${email}"` });
    const { messages } = await inbox<{ messages: { ID: string; Subject: string }[] }>(`search?${query}`);
    const found = messages.find(({ ID, Subject }) => subject.test(Subject) && !seen.some(({ id }) => id === ID));
    if (!found) continue;
    const { Text } = await inbox<{ Text: string }>(`message/${found.ID}`);
    return { id: found.ID, subject: found.Subject, text: Text };
  }
  throw new Error(`no message ${subject} came to ${email}`);
}

/** The six digits of a message. */
export function codeOf({ text }: Mail): string {
  const code = /^\s*(\d{6})\s*$/m.exec(text)?.[1];
  assert.ok(code, `no code in:\n${text}`);
  return code;
}

/** The link of a message that is spent once. */
export function linkOf({ text }: Mail): string {
  const link = /^(http\S+#\S+)$/m.exec(text.replaceAll("\r", ""))?.[1];
  assert.ok(link, `no link in:\n${text}`);
  return link;
}

async function inbox<T>(path: string): Promise<T> {
  const base = process.env.EIG_TEST_MAILPIT_URL;
  if (!base) throw new Error("EIG_TEST_MAILPIT_URL is not set: run the tests with `make test-e2e`, which starts a mail server.");
  const response = await fetch(`${base}/api/v1/${path}`);
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
}
