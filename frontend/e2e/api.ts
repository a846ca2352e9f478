import { strict as assert } from "node:assert";

type Answer<T> = { data?: T; errors?: { message: string; extensions?: { code?: string } }[] };

/** Asks the API as a data team would, and returns what it answers, errors included. */
export async function send<T>(url: string, query: string, variables: object = {}): Promise<Answer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<T>;
}

/** Asks the API for something that it must know. */
export async function ask<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await send<T>(url, query, variables);
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.ok(data);
  return data;
}

type Slugs = { defis: { totalCount: number; edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };

/** The slugs of all the défis that answer, in the order of the API. */
export async function defiSlugs(url: string, variables: { where?: object; search?: string; orderBy?: object } = {}): Promise<string[]> {
  const slugs: string[] = [];
  for (let after: string | null = null; ; ) {
    const { defis }: Slugs = await ask<Slugs>(
      url,
      `query ($after: Cursor, $where: DefiWhereInput, $search: String, $orderBy: DefiOrder) {
        defis(first: 100, after: $after, where: $where, search: $search, orderBy: $orderBy) {
          totalCount edges { node { slug } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { ...variables, after },
    );
    slugs.push(...defis.edges.map(({ node }) => node.slug));
    if (!defis.pageInfo.hasNextPage) {
      assert.equal(slugs.length, defis.totalCount);
      return slugs;
    }
    after = defis.pageInfo.endCursor;
  }
}

export type FacetCount = { label: string; count: number };

/** The values of a criterion that would give something, with their counts, by label. */
export async function facetCounts(
  url: string,
  criterion: "promotions" | "profiles" | "themes",
  variables: { where?: object; search?: string } = {},
): Promise<FacetCount[]> {
  const { defiFacets } = await ask<{ defiFacets: { values: FacetCount[] } }>(
    url,
    `query ($where: DefiWhereInput, $search: String) {
      defiFacets(where: $where, search: $search) { values: ${criterion} { label count } }
    }`,
    variables,
  );
  return byLabel(defiFacets.values.filter(({ count }) => count > 0));
}

export function byLabel(values: FacetCount[]): FacetCount[] {
  return [...values].sort((a, b) => (a.label < b.label ? -1 : 1));
}

type WebinarFacts = { id: string; capacity: number; seatsRemaining: number; registrationStatus: string };

export async function webinarBySlug(url: string, slug: string): Promise<WebinarFacts> {
  const { webinar } = await ask<{ webinar: WebinarFacts | null }>(
    url,
    "query ($slug: String!) { webinar(slug: $slug) { id capacity seatsRemaining registrationStatus } }",
    { slug },
  );
  assert.ok(webinar, `there is no webinar ${slug}`);
  return webinar;
}

/** Takes all the seats of a webinar that remain. */
export async function takeSeats(url: string, slug: string): Promise<void> {
  const { id, seatsRemaining } = await webinarBySlug(url, slug);
  const people = Array.from({ length: seatsRemaining }, (_, index) => `personne${index}@exemple.fr`);
  const together = 10;
  while (people.length > 0) {
    await Promise.all(
      people.splice(0, together).map((email) =>
        ask(
          url,
          'mutation ($id: ID!, $email: String!) { registerToWebinar(webinar: $id, email: $email, name: "Une personne") { webinar { id } } }',
          { id, email },
        ),
      ),
    );
  }
}
