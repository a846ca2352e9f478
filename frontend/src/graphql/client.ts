import { Client, cacheExchange, fetchExchange } from "urql";

/** One client for the whole application; a document is cached until a mutation touches one of its types. */
export const client = new Client({
  url: "/graphql",
  exchanges: [cacheExchange, fetchExchange],
  // POST only: filters can outgrow what proxies allow in an address.
  preferGetMethod: false,
});
