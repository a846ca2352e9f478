import "@/ui/styles/dsfr.css";
import "@/ui/styles/eig.css";
import { setLink } from "@codegouvfr/react-dsfr/link";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Link } from "react-router";
import { RouterProvider } from "react-router/dom";
import { connect } from "@/graphql/client";
import { router } from "./router";
import { createSession } from "./session/session";
import { SessionProvider } from "./session/SessionProvider";
import { startDsfr } from "./startDsfr";
import { startTheme } from "./theme";

startTheme();
// Its type also admits href, which react-dsfr keeps for other sites and does not hand to this component.
setLink({ Link: Link as Parameters<typeof setLink>[0]["Link"] });

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <SessionProvider session={createSession(connect)}>
      <RouterProvider router={router} />
    </SessionProvider>
  </StrictMode>,
);
void startDsfr();
