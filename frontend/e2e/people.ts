import { strict as assert } from "node:assert";
import type { APIRequestContext } from "@playwright/test";
import { codeOf, nextMail } from "./mailbox.ts";
import type { Program } from "./program.ts";
import { expect, type Page } from "./test.ts";

export const signInSubject = /^Votre connexion/;

/** Asks the API with the cookies of a browser, and returns what it must know. */
export async function askAs<T>(request: APIRequestContext, url: string, query: string, variables: object = {}): Promise<T> {
  const response = await request.post(`${url}/graphql`, { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.ok(data);
  return data;
}

/** Signs a browser in without its pages, for tests of what comes after. */
export async function enter(request: APIRequestContext, url: string, email: string, name?: string): Promise<void> {
  await askAs(request, url, "mutation ($email: String!) { requestSignIn(email: $email) { validForMinutes } }", { email });
  const code = codeOf(await nextMail(email, signInSubject));
  await askAs(request, url, "mutation ($code: String) { signIn(code: $code) { account { id } } }", { code });
  if (name) await askAs(request, url, "mutation ($name: String!) { updateAccount(name: $name) { account { id } } }", { name });
}

/** Someone with a role, as the one who runs the machine gives it. */
export async function grant(site: Program, email: string, ...role: string[]): Promise<void> {
  await site.run("user", "grant", email, ...role);
}

/** Signs in by the pages: the form, the message, the code. */
export async function signInByCode(page: Page, email: string): Promise<void> {
  await page.getByLabel(/^Adresse électronique/).fill(email);
  await page.getByRole("button", { name: "Recevoir un lien et un code" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Consultez votre messagerie" })).toBeFocused();
  await page.getByLabel(/^Code à six chiffres/).fill(codeOf(await nextMail(email, signInSubject)));
  await page.getByRole("button", { name: "Me connecter" }).click();
}
