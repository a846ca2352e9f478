import { Client, cacheExchange, fetchExchange, type Exchange } from "urql";

export type Answer = {
  data?: unknown;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
  /** The request never reaches the server. */
  networkError?: boolean;
};
type Variables = Record<string, unknown>;
type Handler = (variables: Variables) => Answer | Promise<Answer>;

/** An answer that refuses, with a code and what is wrong with the fields. */
export const refused = (code: string, fields?: { path: string; message: string }[], message = "Refus du serveur"): Answer => ({
  data: null,
  errors: [{ message, extensions: { code, fields } }],
});

/** A client whose server is a table of handlers, by operation name; it keeps what it was asked. */
export function fakeServer(handlers: Record<string, Handler>) {
  const asked: { name: string; variables: Variables }[] = [];

  async function answer(_address: unknown, init?: RequestInit): Promise<Response> {
    const { operationName: name, variables } = JSON.parse(init?.body as string) as {
      operationName: string;
      variables: Variables;
    };
    asked.push({ name, variables });
    const handler = handlers[name];
    if (!handler) throw new Error(`The test has no answer for the operation ${name}`);
    const { networkError, ...body } = await handler(variables);
    if (networkError) throw new TypeError("Failed to fetch");
    return new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
  }

  const make = (exchanges: Exchange[]) =>
    new Client({ url: "http://test/graphql", exchanges, preferGetMethod: false, fetch: answer });
  return {
    client: make([cacheExchange, fetchExchange]),
    /** As graphql/client.ts does, for a session. */
    connect: (watch: Exchange) => make([cacheExchange, watch, fetchExchange]),
    asked,
    last: (name: string) => asked.filter((operation) => operation.name === name).at(-1)?.variables,
    times: (name: string) => asked.filter((operation) => operation.name === name).length,
  };
}
