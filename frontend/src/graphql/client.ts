import { Client, cacheExchange, fetchExchange, type Exchange } from "urql";

/** A client for one session; a document is cached until a mutation touches one of its types. */
export function connect(watch: Exchange): Client {
  return new Client({
    url: "/graphql",
    // The watch is under the cache: what it turns into an error is not kept.
    exchanges: [cacheExchange, watch, fetchExchange],
    // POST only: filters can outgrow what proxies allow in an address.
    preferGetMethod: false,
  });
}
