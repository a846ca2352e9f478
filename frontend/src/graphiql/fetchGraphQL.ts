type Parameters = { query: string; operationName?: string | null; variables?: unknown };

/** Sends what the editor holds; an answer that is not JSON is shown as an error, not thrown away. */
export async function fetchGraphQL(parameters: Parameters): Promise<Record<string, unknown>> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(parameters),
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { errors: [{ message: `Réponse ${response.status} : ${text.slice(0, 500)}` }] };
  }
}
