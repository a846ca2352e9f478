import type { Link } from "react-router";

// The components of react-dsfr take the props of the router's links.
declare module "@codegouvfr/react-dsfr/link" {
  interface RegisterLink {
    Link: typeof Link;
  }
}
