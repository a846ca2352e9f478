import { send, takeSeats, webinarBySlug } from "./api.ts";
import { afterTheWebinars, type Program } from "./program.ts";
import { fillForm } from "./states.ts";
import { expect, test, type Page } from "./test.ts";

const slug = "gestion-de-crise";
const ada = { name: "Ada Lovelace", email: "ada@exemple.fr" };

async function open(page: Page, site: Program) {
  await page.goto(`${site.url}/webinaires/${slug}`);
  await expect(page.getByRole("heading", { level: 1, name: "Gestion de crise" })).toBeVisible();
}

async function submit(page: Page) {
  await page.getByRole("button", { name: /Je m’inscris|Réessayer/ }).click();
}

async function expectRegistered(page: Page, email: string) {
  const heading = page.getByRole("heading", { name: "Vous êtes inscrit" });
  await expect(heading).toBeVisible();
  // Said to those who do not see it, too: the form that had the focus is gone.
  await expect(heading).toBeFocused();
  await expect(page.locator("main")).toContainText(email);
}

test("signing up takes one seat and says so @data", async ({ page, startSite }) => {
  const site = await startSite();
  const { capacity } = await webinarBySlug(site.url, slug);
  await open(page, site);
  await expect(page.locator("main .fr-badge").first()).toHaveText(`${capacity} places restantes`, { ignoreCase: true });
  await fillForm(page, ada);
  await submit(page);
  await expectRegistered(page, ada.email);
  expect((await webinarBySlug(site.url, slug)).seatsRemaining).toBe(capacity - 1);
  await expect(page.locator("main .fr-badge").first()).toHaveText(`${capacity - 1} places restantes`, { ignoreCase: true });
  // The list that leads here says the same.
  await page.getByRole("link", { name: "Voir les autres webinaires" }).click();
  await expect(page.locator("article").filter({ hasText: "Gestion de crise" })).toContainText(`${capacity - 1}`);
});

test("signing up again with the same e-mail is quiet and takes no other seat @data", async ({ page, startSite }) => {
  const site = await startSite();
  for (const email of [ada.email, "ADA@exemple.fr"]) {
    await open(page, site);
    await fillForm(page, { name: "Ada L.", email });
    await submit(page);
    await expectRegistered(page, email);
  }
  const { capacity, seatsRemaining } = await webinarBySlug(site.url, slug);
  expect(seatsRemaining).toBe(capacity - 1);
});

test("wrong fields say what is wrong, and the first of them has the focus", async ({ page, site }) => {
  await open(page, site);
  const name = page.getByLabel("Prénom et nom");
  const email = page.getByLabel(/^Adresse électronique/);
  await submit(page);
  await expectFieldError(name, "Indiquez votre nom.");
  await expectFieldError(email, "Indiquez votre adresse électronique.");
  await expect(name).toBeFocused();

  await name.fill(ada.name);
  for (const wrong of ["ada", "ada@", "ada lovelace@exemple.fr"]) {
    await email.fill(wrong);
    await submit(page);
    await expectFieldError(email, "Cette adresse n’est pas valide. Format attendu : nom@domaine.fr");
    await expect(email).toBeFocused();
    await expect(email).toHaveValue(wrong);
    await expect(name).toHaveAttribute("aria-invalid", "false");
  }
});

test("an address that only the server refuses is said at its field @data", async ({ page, site }) => {
  // Wide enough for the page, which lets the server judge.
  const refused = "ada@exemple..fr";
  const { id, seatsRemaining } = await webinarBySlug(site.url, slug);
  const { errors } = await send(
    site.url,
    "mutation ($id: ID!, $email: String!) { registerToWebinar(webinar: $id, email: $email, name: \"Ada\") { webinar { id } } }",
    { id, email: refused },
  );
  expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  await open(page, site);
  await fillForm(page, { name: ada.name, email: refused });
  await submit(page);
  const email = page.getByLabel(/^Adresse électronique/);
  await expectFieldError(email, /\S/);
  await expect(email).toBeFocused();
  await expect(page.getByLabel("Prénom et nom")).toHaveValue(ada.name);
  expect((await webinarBySlug(site.url, slug)).seatsRemaining).toBe(seatsRemaining);
});

test("a full webinar offers no form @data", async ({ page, startSite }) => {
  const site = await startSite();
  await takeSeats(site.url, slug);
  expect((await webinarBySlug(site.url, slug)).registrationStatus).toBe("FULL");
  await open(page, site);
  await expect(page.getByText("Ce webinaire est complet")).toBeVisible();
  await expect(page.getByText("Complet", { exact: true })).toBeVisible();
  await expect(page.getByRole("form")).toHaveCount(0);
});

test("the last seat that goes while one types is said, and what was typed stays @data", async ({ page, startSite }) => {
  const site = await startSite();
  await open(page, site);
  await fillForm(page, ada);
  await takeSeats(site.url, slug);
  await submit(page);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("La dernière place vient d’être prise");
  await expect(alert).toBeFocused();
  await expect(page.getByLabel("Prénom et nom")).toHaveValue(ada.name);
  await alert.getByRole("link", { name: "Voir les autres webinaires" }).click();
  await expect(page).toHaveURL(`${site.url}/webinaires`);
  await expect(page.locator("main article")).toHaveCount(7); // the page is quiet when the server stops
});

test("a webinar that has taken place is closed @data", async ({ page, startSite }) => {
  const site = await startSite({ clock: afterTheWebinars });
  await open(page, site);
  await expect(page.getByText("Les inscriptions sont closes")).toBeVisible();
  await expect(page.getByRole("form")).toHaveCount(0);
  await page.goto(`${site.url}/webinaires`);
  await expect(page.getByText("Aucun webinaire n’est prévu")).toBeVisible();
  await expect(page.locator("main article")).toHaveCount(7);
});

test("a webinar that begins while one types is closed when one sends", async ({ page, startSite }) => {
  // Three seconds before the first of them.
  const site = await startSite({ clock: "2020-05-13T18:29:57+02:00" });
  await open(page, site);
  await fillForm(page, ada);
  await expect
    .poll(async () => (await webinarBySlug(site.url, slug)).registrationStatus, { intervals: [200] })
    .toBe("CLOSED");
  await submit(page);
  await expect(page.getByRole("alert")).toContainText("Les inscriptions à ce webinaire sont closes.");
});

test("a network that fails loses nothing, and the second try succeeds", async ({ page, startSite, watch }) => {
  watch.allow(/net::ERR_FAILED/);
  const site = await startSite();
  await open(page, site);
  await fillForm(page, ada);
  await page.route("**/graphql", (route) => route.abort());
  await submit(page);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Le serveur n’a pas répondu");
  await expect(alert).toBeFocused();
  await expect(page.getByLabel("Prénom et nom")).toHaveValue(ada.name);
  await expect(page.getByLabel(/^Adresse électronique/)).toHaveValue(ada.email);
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expectRegistered(page, ada.email);
});

test("two quick presses on the button are one sign-up", async ({ page, startSite }) => {
  const site = await startSite();
  await open(page, site);
  await fillForm(page, ada);
  let sent = 0;
  page.on("request", (request) => {
    if (request.postData()?.includes("RegisterToWebinar")) sent++;
  });
  await page.getByRole("button", { name: "Je m’inscris" }).dblclick();
  await expectRegistered(page, ada.email);
  expect(sent).toBe(1);
});

async function expectFieldError(field: ReturnType<Page["getByLabel"]>, message: string | RegExp) {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  // What a screen reader says of the field.
  await expect(field).toHaveAccessibleDescription(typeof message === "string" ? new RegExp(escape(message).replace(/ /g, "\\s")) : message);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
